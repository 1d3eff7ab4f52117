"""Handing leads over to sales: payload, signing, the relay process, CRM adapters and a demo receiver."""
