"""The browser of the checks: Debian's headless Chromium, or a Chromium of another name, or Playwright's own."""

import shutil

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser")


def launch(playwright):
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
