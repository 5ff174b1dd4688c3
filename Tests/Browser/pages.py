"""Opens pages of `yoyak digest --format html` in headless Chromium and tries what they promise.

    Tests/Browser/pages.py PROGRAM [FOLDER]

With a folder it leaves screenshots there: desktop and phone, light and dark, Korean and English.
"""

import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ARTICLES = pathlib.Path(__file__).parents[2] / "Evaluation" / "articles"
KOREAN = ARTICLES / "ko" / "01-coffee-grounds.txt"
ENGLISH = ARTICLES / "en" / "01-ferry-clinic.txt"
HOSTILE = """<script>window.hacked = 1</script> stands in the first sentence of this note.
The second one has <img src=x onerror="window.hacked = 2"> in the middle of it.
A third sentence ends with </style></script><svg onload=window.hacked=3> and goes on.
The fourth sentence is as plain as can be.
"""


def page_of(program, folder, name, arguments, text=None):
    html = subprocess.run(
        [program, "digest", "--format", "html", *map(str, arguments)],
        input=text, capture_output=True, text=True, check=True).stdout
    path = pathlib.Path(folder) / f"{name}.html"
    path.write_text(html, encoding="utf-8")
    return path.as_uri()


def check_article(page):
    """The slider, reasons, keywords and copying."""
    sentences = page.locator(".summary li a").count()
    assert sentences == 3, sentences
    page.locator(".length input").fill("6")
    assert page.locator(".length output").inner_text() == "6"
    lengths = page.locator(".lengths li").nth(5).text_content().split()
    assert page.locator(".summary li a").count() == len(lengths)
    assert page.locator(".s.taken").count() == len(lengths)
    assert page.locator(".strip rect.taken").count() == len(lengths)
    page.locator(".s").nth(3).click()
    assert page.locator(".why .parts li").count() > 0
    assert page.locator(".graph circle.on").count() == 1
    edge = page.locator(".graph path").first
    edge.dispatch_event("pointerenter")
    assert page.locator(".pair p").count() == 3
    page.locator(".keywords button").first.click()
    assert page.locator("mark.on").count() > 0
    page.locator('[data-copy="summary"]').click()
    page.wait_for_timeout(100)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert len(copied.splitlines()) == len(lengths), copied


def check_batch(page):
    rows = page.locator(".index tbody tr")
    assert rows.count() == 3
    assert not page.locator("section.article").first.is_visible()
    rows.nth(1).locator("a").click()
    assert page.locator("section.article").nth(1).is_visible()
    assert not page.locator(".index").is_visible()
    page.locator("section.article:target .back a").click()
    assert page.locator(".index").is_visible()


def check_hostile(page):
    assert page.evaluate("window.hacked") is None
    assert "<script>window.hacked" in page.locator(".text").inner_text()


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        pages = {
            "ko": page_of(program, folder, "ko", [KOREAN]),
            "en": page_of(program, folder, "en", [ENGLISH]),
            "batch": page_of(program, folder, "batch", [KOREAN, ENGLISH, KOREAN]),
            "hostile": page_of(program, folder, "hostile", ["--title", "</title><b>", "-"], HOSTILE),
        }
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        passed = 0
        for name, check in [
            ("ko", check_article), ("en", check_article), ("batch", check_batch),
            ("hostile", check_hostile)
        ]:
            for width, height, scheme in [(1240, 900, "light"), (390, 844, "dark")]:
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme,
                    permissions=["clipboard-read", "clipboard-write"], reduced_motion="reduce")
                # A busy machine takes its time.
                context.set_default_timeout(120_000)
                page = context.new_page()
                noise = []
                page.on("console", lambda message: noise.append(message.text))
                page.on("pageerror", lambda error: noise.append(str(error)))
                page.on("request", lambda request: request.url.startswith("file:")
                        or request.url.startswith("data:") or noise.append(request.url))
                page.goto(pages[name])
                overflow = page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth")
                assert overflow <= 0, f"{name} is {overflow} pixels wider than its window"
                if shots:
                    page.screenshot(
                        path=f"{shots}/{name}-{width}-{scheme}.png", full_page=name != "batch")
                check(page)
                assert not noise, noise
                context.close()
                passed += 1
        browser.close()
    print(f"{passed} passed, 0 failed")


if __name__ == "__main__":
    main()
