"""The only SQL in the house. Each public function is one transaction and takes the engine first.

Give a connection from `bantam.store.engine.transaction(engine)` instead of the engine to join several calls into one
transaction.
"""
