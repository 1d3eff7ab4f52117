"""The marketer's file: its shape, reading it, checking it by trying every answer, and keeping the newest in use."""

from bantam.playbook.check import check_playbook
from bantam.playbook.live import PlaybookFile
from bantam.playbook.load import load_playbook, parse_playbook
from bantam.playbook.model import Playbook
from bantam.playbook.rules import State, rules_of

__all__ = ["Playbook", "PlaybookFile", "State", "check_playbook", "load_playbook", "parse_playbook", "rules_of"]
