"""Opens the page of a running yoyak-server in headless Chromium and tries what it promises.

    Tests/Browser/server.py URL [FOLDER]

With a folder it leaves screenshots there: desktop and phone, light and dark, Korean and English.
"""

import pathlib
import sys

from playwright.sync_api import sync_playwright

ARTICLES = pathlib.Path(__file__).parents[2] / "Evaluation" / "articles"
KOREAN = ARTICLES / "ko" / "01-coffee-grounds.txt"
ENGLISH = ARTICLES / "en" / "01-ferry-clinic.txt"
CORPUS = ARTICLES.parent / "corpus.jsonl"
HOSTILE = """<script>parent.hacked = 1</script> stands in the first sentence of this note.
The second one has <img src=x onerror="parent.hacked = 2"> in the middle of it.
A third sentence ends with </style></script><svg onload=parent.hacked=3> and goes on.
The fourth sentence is as plain as can be.
"""


def fits(page, name):
    overflow = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{name} is {overflow} pixels wider than its window"


def result(page):
    frame = page.frame_locator(".result iframe")
    frame.locator("section.article").first.wait_for()
    return frame


def check_paste(page, shot, article):
    page.locator("textarea").fill(article.read_text(encoding="utf-8"))
    page.locator("button[type=submit]").click()
    frame = result(page)
    assert frame.locator(".summary li a").count() == 3
    shot("result")
    frame.locator(".length input").fill("6")
    assert frame.locator(".length output").inner_text() == "6"
    assert frame.locator(".s.taken").count() > 3
    frame.locator(".s").nth(3).click()
    assert frame.locator(".why .parts li").count() > 0
    frame.locator(".why .close").dispatch_event("click")
    frame.locator(".keywords button").first.click()
    assert frame.locator("mark.on").count() > 0
    frame.locator(".summary li a").first.click()
    assert frame.locator(".summary").count() == 1, "a link leads out of the frame's page"
    frame.locator('[data-copy="summary"]').click()
    frame.locator("[data-theme-switch]").click()
    page.locator(".result .again").click()
    page.locator(".result").wait_for(state="detached")
    assert page.locator("textarea").input_value(), "the text is lost"


def check_file(page, shot, article):
    page.locator("input[type=file]").set_input_files(str(CORPUS))
    frame = page.frame_locator(".result iframe")
    frame.locator(".index tbody tr").first.wait_for()
    shot("batch")
    frame.locator(".index tbody tr a").first.click()
    assert frame.locator("section.article").first.is_visible()
    page.locator(".result .again").click()
    page.locator(".result").wait_for(state="detached")


def check_drop(page, shot, article):
    data = page.evaluate_handle(
        """text => { const data = new DataTransfer();
        data.items.add(new File([text], "article.txt")); return data; }""",
        article.read_text(encoding="utf-8"))
    page.dispatch_event("body", "dragover", {"dataTransfer": data})
    assert "dropping" in page.locator("body").get_attribute("class")
    page.dispatch_event("body", "drop", {"dataTransfer": data})
    assert result(page).locator(".summary li a").count() == 3
    page.evaluate("history.back()")
    page.locator(".result").wait_for(state="detached")


def check_problems(page, shot, article):
    page.locator("button[type=submit]").click()
    assert page.locator(".status.wrong").inner_text()
    page.locator("textarea").fill("%PDF-1.7")
    page.locator("button[type=submit]").click()
    page.locator(".status.wrong", has_text="pdftotext").wait_for()
    shot("problem")


def check_hostile(page, shot, article):
    page.locator("textarea").fill(HOSTILE)
    page.locator("button[type=submit]").click()
    frame = result(page)
    assert "<script>parent.hacked" in frame.locator(".text").inner_text()
    assert page.evaluate("window.hacked") is None


def main():
    url = sys.argv[1]
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    passed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for check in [check_paste, check_file, check_drop, check_problems, check_hostile]:
            for width, height, scheme, language, article in [
                (1240, 900, "light", "en-GB", ENGLISH), (390, 844, "dark", "ko-KR", KOREAN),
                (1240, 900, "dark", "ko-KR", KOREAN), (390, 844, "light", "en-GB", ENGLISH)
            ]:
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme,
                    locale=language, reduced_motion="reduce")
                context.set_default_timeout(60_000)
                page = context.new_page()
                noise = []
                page.on("console", lambda message: noise.append(message.text))
                page.on("pageerror", lambda error: noise.append(str(error)))
                page.on("request", lambda request: request.url.startswith((url, "blob:", "data:"))
                        or noise.append(request.url))

                def shot(name):
                    fits(page, name)
                    if shots:
                        page.screenshot(path=f"{shots}/server-{name}-{width}-{scheme}.png")

                response = page.goto(url + "/")
                assert "default-src 'none'" in response.headers["content-security-policy"]
                assert page.locator("html").get_attribute("lang") == language[:2]
                shot("home")
                check(page, shot, article)
                # That the server refuses what it cannot read is what the check is about.
                noise = [text for text in noise if "422" not in text]
                assert not noise, noise
                context.close()
                passed += 1
        browser.close()
    print(f"{passed} passed, 0 failed")


if __name__ == "__main__":
    main()
