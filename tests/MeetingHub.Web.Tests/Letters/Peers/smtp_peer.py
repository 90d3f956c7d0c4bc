"""A mail server for the tests: prints its port, keeps each message as N.eml with its envelope as N.json, ends when its input ends.

refuse@… is refused for good, later@… for now, slow@… is never answered."""
import asyncio
import json
import pathlib
import sys

from aiosmtpd.smtp import SMTP


class Keeper:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refuse@"):
            return "550 5.1.1 No such person here"
        if address.startswith("later@"):
            return "451 4.2.0 Try again later"
        if address.startswith("slow@"):
            await asyncio.sleep(3600)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        (self.folder / f"{self.count:03}.eml").write_bytes(envelope.original_content)
        (self.folder / f"{self.count:03}.json").write_text(json.dumps({"from": envelope.mail_from, "to": envelope.rcpt_tos}))
        return f"250 kept as {self.count:03}"


async def main():
    loop = asyncio.get_running_loop()
    keeper = Keeper(sys.argv[1])
    server = await loop.create_server(lambda: SMTP(keeper, hostname="peer.example.org"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
