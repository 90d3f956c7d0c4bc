// Reads every .ics of a folder with ical.js and prints what it found as JSON, like read_messages.py.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, peers] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(path.join(peers, "node_modules/ical.js/dist/ical.js")));

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents("vtimezone");
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
  const utc = (time) => new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
  const attendee = event.attendees[0];
  return {
    method: calendar.getFirstPropertyValue("method"),
    zones: zones.length,
    uid: event.uid,
    sequence: event.sequence,
    start: utc(event.startDate),
    end: utc(event.endDate),
    stamp: utc(event.component.getFirstPropertyValue("dtstamp")),
    status: event.component.getFirstPropertyValue("status"),
    summary: event.summary,
    description: event.description,
    attendee: attendee.getFirstValue().replace("mailto:", ""),
    attendeeName: attendee.getParameter("cn"),
    rsvp: attendee.getParameter("rsvp"),
    organizer: event.organizer.replace("mailto:", ""),
  };
}

const found = {};
for (const file of fs.readdirSync(folder).filter((f) => f.endsWith(".ics")).sort()) {
  const text = fs.readFileSync(path.join(folder, file), "utf8");
  const renamed = text.replace(/TZID([:=])[A-Za-z_/]+/g, "TZID$1Meeting/Zone");
  found[path.basename(file, ".ics")] = { calendar: read(text), byOwnZone: read(renamed) };
}
console.log(JSON.stringify(found));
