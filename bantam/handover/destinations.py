"""Where leads go, as the settings say; with no CRM configured, the demo CRM on this machine."""

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from bantam.errors import Problem, SettingsError
from bantam.handover.signing import is_signing_secret, new_secret
from bantam.settings import Secret, Settings

CRM = "crm"  # name of the one destination the settings describe
VAR = Path("var")  # what this installation makes for itself; not in git
DEMO_SECRET = "demo-crm-secret"

# Where each CRM's own interface lives when BANTAM_CRM_URL is unset; Salesforce's is different for every company.
DEFAULT_URLS = {"hubspot": "https://api.hubapi.com", "pipedrive": "https://api.pipedrive.com"}


@dataclass(frozen=True, slots=True)
class Destination:
    """One place leads are handed over to.

    Attributes:
        name: as in the outbox rows.
        kind: key of the adapter: "webhook", "hubspot", "salesforce" or "pipedrive".
        url: the webhook's address, or the base of the CRM's interface.
        secrets: signing secrets, newest first; for a CRM's own interface its access token.
        allow: hosts and networks that need not be public.
    """

    name: str
    kind: str
    url: str
    secrets: tuple[Secret, ...] = field(repr=False)
    allow: tuple[str, ...] = ()


def destination_names(settings: Settings) -> tuple[str, ...]:
    """Names of the destinations a lead is written for; cheap, opens no file."""
    return (CRM,)


def destinations(settings: Settings, *, var: Path = VAR) -> dict[str, Destination]:
    """Build the destinations by name.

    Args:
        settings: checked settings.
        var: folder of the demo secret, made when absent.

    Raises:
        SettingsError: a secret cannot sign, or an address or token is missing.
    """
    if settings.uses_demo_crm:
        url = f"http://127.0.0.1:{settings.demo_crm_port}/leads"
        return {CRM: Destination(CRM, "webhook", url, (demo_secret(var),), ("127.0.0.1",))}
    problems = crm_problems(settings)
    if problems:
        raise SettingsError(problems)
    url = settings.crm_url or DEFAULT_URLS[settings.crm_kind]
    return {CRM: Destination(CRM, settings.crm_kind, url, settings.crm_secret, settings.crm_allow)}


def crm_problems(settings: Settings) -> list[Problem]:
    """Everything in the CRM settings that would fail at the first lead, for `bantam check` and the relay's start."""
    if settings.uses_demo_crm:
        return []
    problems = []
    if not settings.crm_url and settings.crm_kind not in DEFAULT_URLS:
        problems.append(Problem("BANTAM_CRM_URL", "unset", "the address of your CRM"))
    if not settings.crm_secret:
        problems.append(Problem("BANTAM_CRM_SECRET", "unset", "the signing secret, or the CRM's access token"))
    if settings.crm_kind == "webhook" and not all(map(is_signing_secret, settings.crm_secret)):
        problems.append(Problem("BANTAM_CRM_SECRET", "not base64", "whsec_ and base64 of 16 bytes or more",
                                "copy it again from the receiver"))
    return problems


def demo_secret(var: Path = VAR) -> Secret:
    """The secret the relay and the demo CRM share, made once; safe when both start at the same moment.

    Args:
        var: folder to keep it in; the file is readable by its owner only.
    """
    path = var / DEMO_SECRET
    if not path.exists():
        _write_once(path, new_secret())
    return Secret(path.read_text().strip())


def _write_once(path: Path, text: str) -> None:
    """Write a file whole or not at all; the first of several writers wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(dir=path.parent, prefix=path.name)  # mode 0600
    try:
        os.write(handle, text.encode())
        os.fsync(handle)
        os.link(made, path)
    except FileExistsError:
        return
    finally:
        os.close(handle)
        Path(made).unlink()
