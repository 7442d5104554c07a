"""What bytes are known by: their SHA-256."""

from __future__ import annotations


def sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes, in hex."""
    # OpenSSL comes with it, four megabytes: a window that rests after its start takes no digest.
    import hashlib  # noqa: PLC0415 - the reason above

    return hashlib.sha256(data).hexdigest()
