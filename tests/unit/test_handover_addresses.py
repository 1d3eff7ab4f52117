import ipaddress

import pytest

from bantam.handover.addresses import AddressError, is_allowed, is_public, permitted, resolve


@pytest.mark.parametrize("text", [
    "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.5.4", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1",
    "::", "::1", "fe80::1", "fe80::1%1", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "fec0::1",
    "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::1",
    "2001:0:1::1",
])
def test_address_that_is_not_public(text):
    assert not is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize("text", ["8.8.8.8", "1.1.1.1", "93.184.216.34", "2606:4700::1111", "2a00:1450:4009::1"])
def test_public_address(text):
    assert is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize(("host", "address", "allow", "allowed"), [
    ("crm.intern", "10.1.2.3", ["crm.intern"], True),
    ("CRM.intern.", "10.1.2.3", ["crm.Intern"], True),
    ("crm.intern", "10.1.2.3", ["10.1.2.0/24"], True),
    ("crm.intern", "10.1.2.3", ["10.1.2.3"], True),
    ("crm.intern", "10.1.3.3", ["10.1.2.0/24"], False),
    ("evil.crm.intern", "10.1.2.3", ["crm.intern"], False),
    ("crm.intern", "fd00::5", ["10.0.0.0/8"], False),
    ("crm.intern", "fd00::5", ["fd00::/8"], True),
    ("crm.intern", "10.1.2.3", [], False),
])
def test_allow_list_names_hosts_and_networks(host, address, allow, allowed):
    assert is_allowed(host, ipaddress.ip_address(address), allow) is allowed


def test_of_several_addresses_only_the_permitted_are_kept():
    assert permitted("crm.example", ["10.0.0.1", "8.8.8.8"], []) == ["8.8.8.8"]


def test_refusal_names_host_address_and_remedy():
    with pytest.raises(AddressError, match=r"crm\.example is at 10\.0\.0\.1, which is not public; add .*CRM_ALLOW"):
        permitted("crm.example", ["10.0.0.1"], [])


def test_numbers_in_other_writings_resolve_to_the_address_they_mean():
    """2130706433 and 0x7f.1 are 127.0.0.1 for the C library: the check sees what the connection would use."""
    assert resolve("2130706433", 80, timeout_seconds=5) == ["127.0.0.1"]


def test_name_that_does_not_resolve_is_an_error_that_names_it():
    with pytest.raises(AddressError, match=r"no address found for no-such-host\.invalid"):
        resolve("no-such-host.invalid", 443, timeout_seconds=5)
