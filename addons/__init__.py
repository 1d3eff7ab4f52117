"""What runs inside the Rasa server: the website channel, the message reader, the tracker and lock stores."""
