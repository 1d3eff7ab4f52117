"""Where the relay may connect to: public addresses, and what the operator allow-lists. Checked when connecting.

A name is resolved once, every address is judged, and the connection goes to a judged address: a name that answers
differently the second time (DNS rebinding) gains nothing.
"""

import ipaddress
import socket
import threading
from collections.abc import Sequence
from typing import Any

from bantam.errors import BantamError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

# Global on paper, but they wrap another address that routers or the kernel unwrap (IANA special-purpose registry).
_WRAPPERS = tuple(ipaddress.ip_network(text) for text in (
    "::ffff:0:0/96",  # IPv4-mapped
    "::/96",  # IPv4-compatible
    "64:ff9b::/96", "64:ff9b:1::/48",  # NAT64
    "2002::/16",  # 6to4
    "2001::/32",  # Teredo
    "fec0::/10",  # site-local, deprecated
))


class AddressError(BantamError):
    """The destination cannot be reached or may not be; the message is short and fit for the attempt's row."""


def is_public(address: IPAddress) -> bool:
    """Tell whether an address is on the public internet.

    False for private, loopback, link-local, shared (CGNAT), multicast, reserved, unspecified and documentation
    addresses and for IPv6 addresses that wrap an IPv4 address.
    """
    if address.version == 6 and any(address in network for network in _WRAPPERS):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def is_allowed(host: str, address: IPAddress, allow: Sequence[str]) -> bool:
    """Tell whether the operator's list names the host or a network the address is in.

    Args:
        host: the name in the destination's URL.
        address: one address it resolved to.
        allow: host names, addresses or networks ("crm.intern", "10.1.2.0/24").
    """
    return any(_matches(entry, host, address) for entry in allow)


def _matches(entry: str, host: str, address: IPAddress) -> bool:
    try:
        return address in ipaddress.ip_network(entry, strict=False)
    except ValueError:
        return entry.rstrip(".").lower() == host.rstrip(".").lower()


def resolve(host: str, port: int, *, timeout_seconds: float) -> list[str]:
    """Look a host up, giving up after the time-out; the system's own call has none.

    Raises:
        AddressError: the name has no address, or the look-up took too long.
    """
    answer: dict[str, Any] = {}

    def look_up() -> None:
        try:
            answer["found"] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            answer["error"] = error

    thread = threading.Thread(target=look_up, name="resolve", daemon=True)
    thread.start()
    thread.join(max(timeout_seconds, 0.0))
    if "found" in answer:
        return list(dict.fromkeys(str(entry[4][0]) for entry in answer["found"]))
    reason = "no address found for" if "error" in answer else "looking up took too long for"
    raise AddressError(f"{reason} {host}") from answer.get("error")


def permitted(host: str, addresses: Sequence[str], allow: Sequence[str]) -> list[str]:
    """Keep the addresses that may be connected to.

    Raises:
        AddressError: none is left.
    """
    kept = [text for text in addresses
            if is_public(ipaddress.ip_address(text)) or is_allowed(host, ipaddress.ip_address(text), allow)]
    if not kept:
        raise AddressError(f"{host} is at {', '.join(addresses)}, which is not public; "
                           "add the host or its network to BANTAM_CRM_ALLOW if that is meant")
    return kept
