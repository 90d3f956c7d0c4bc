"""Reads every .eml of a folder with Python's email, its calendar with icalendar or vobject, and prints what it found as JSON.

The calendar is read twice: as it is, and with its TZID renamed, so that only the VTIMEZONE in the message can tell the hours.
For readers in other languages each calendar is written beside its message as N.ics."""
import datetime
import email
import email.policy
import json
import pathlib
import re
import sys


def by_icalendar(text):
    import icalendar

    calendar = icalendar.Calendar.from_ical(text)
    (event,) = calendar.walk("VEVENT")
    return {
        "method": str(calendar["METHOD"]),
        "zones": len(calendar.walk("VTIMEZONE")),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": utc(event["DTSTART"].dt),
        "end": utc(event["DTEND"].dt),
        "stamp": utc(event["DTSTAMP"].dt),
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "attendee": str(event["ATTENDEE"]).removeprefix("mailto:"),
        "attendeeName": str(event["ATTENDEE"].params["CN"]),
        "rsvp": str(event["ATTENDEE"].params["RSVP"]),
        "organizer": str(event["ORGANIZER"]).removeprefix("mailto:"),
    }


def by_vobject(text):
    import vobject

    calendar = vobject.readOne(text)
    event = calendar.vevent
    return {
        "method": calendar.method.value,
        "zones": len(calendar.contents.get("vtimezone", [])),
        "uid": event.uid.value,
        "sequence": int(event.sequence.value),
        "start": utc(event.dtstart.value),
        "end": utc(event.dtend.value),
        "stamp": utc(event.dtstamp.value),
        "status": event.status.value,
        "summary": event.summary.value,
        "description": event.description.value,
        "attendee": event.attendee.value.removeprefix("mailto:"),
        "attendeeName": event.attendee.params["CN"][0],
        "rsvp": event.attendee.params["RSVP"][0],
        "organizer": event.organizer.value.removeprefix("mailto:"),
    }


def utc(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(path, parse):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    parts = list(message.walk())
    found = {
        "to": [a.addr_spec for a in message["To"].addresses],
        "from": message["From"].addresses[0].addr_spec,
        "subject": str(message["Subject"]),
        "messageId": str(message["Message-ID"]),
        "tree": [p.get_content_type() for p in parts],
        "plain": message.get_body(("plain",)).get_content().replace("\r\n", "\n"),
        "html": message.get_body(("html",)).get_content().replace("\r\n", "\n"),
        "defects": [str(d) for p in parts for d in p.defects],
    }
    inline = [p for p in parts if p.get_content_type() == "text/calendar"]
    if inline:
        raw = inline[0].get_payload(decode=True)
        attached = [p for p in parts if p.get_filename() == "invite.ics"]
        path.with_suffix(".ics").write_bytes(raw)
        text = raw.decode("utf-8")
        renamed = re.sub(r"TZID([:=])[A-Za-z_/]+", r"TZID\1Meeting/" + path.stem + parse.__name__, text)
        found |= {
            "mimeMethod": inline[0].get_param("method"),
            "sameAttached": len(attached) == 1 and attached[0].get_payload(decode=True) == raw,
            "longestLine": max(len(line) for line in raw.split(b"\r\n")),
            "bareLineFeeds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
            "calendar": parse(text),
            "byOwnZone": parse(renamed),
        }
    return found


parse = {"icalendar": by_icalendar, "vobject": by_vobject}[sys.argv[2]]
print(json.dumps({p.stem: read(p, parse) for p in sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))}))
