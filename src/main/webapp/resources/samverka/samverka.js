/* Everything works without this file; it only makes some of it smoother. */
(function () {
  "use strict";

  var dirty = false;
  var leaving = false;

  function focusable(element) {
    if (!element) {
      return null;
    }
    return element.matches("a,button,input,select,textarea,[tabindex]")
      ? element
      : element.querySelector("input,select,textarea,button,a");
  }

  function toFault(event) {
    var link = event.target.closest && event.target.closest(".faults a[href^='#']");
    if (!link) {
      return;
    }
    var field = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
    var target = focusable(field);
    if (target) {
      event.preventDefault();
      var frame = target.closest(".field") || target;
      frame.scrollIntoView({ block: "nearest" });
      target.focus();
    }
  }

  function length(area) {
    if (area.dataset.words) {
      var words = area.value.trim().match(/\S+/g);
      return words ? words.length : 0;
    }
    // A line break is sent as two characters, but nobody counts it as two.
    return Array.from(area.value).length;
  }

  function counter(area) {
    var limit = Number(area.dataset.words || area.dataset.characters);
    var shown = (area.getAttribute("aria-describedby") || "")
      .split(" ")
      .map(function (id) { return document.getElementById(id); })
      .find(function (element) { return element && element.classList.contains("count"); });
    if (!limit || !shown) {
      return;
    }
    var spoken = document.createElement("span");
    spoken.className = "unseen";
    spoken.setAttribute("aria-live", "polite");
    shown.after(spoken);
    var wait;
    function tell(quietly) {
      var n = length(area);
      var over = n > limit;
      var text = (over ? shown.dataset.over : shown.dataset.count)
        .replace("[n]", String(n))
        .replace("[over]", String(n - limit));
      shown.textContent = text;
      shown.classList.toggle("over", over);
      window.clearTimeout(wait);
      if (!quietly) {
        wait = window.setTimeout(function () { spoken.textContent = text; }, 1200);
      }
    }
    area.addEventListener("input", function () { tell(false); });
    tell(true);
  }

  function buttons(form) {
    return form.querySelectorAll("button:not([type=button]),input[type=submit]");
  }

  function submitted(event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("data-again")) {
      leaving = true;
      return;
    }
    leaving = true;
    form.dataset.sent = "sent";
    // After the event, or the name of the pressed button would not be sent.
    window.setTimeout(function () {
      buttons(form).forEach(function (button) { button.disabled = true; });
    }, 0);
    var text = document.body.dataset.working;
    if (text) {
      window.setTimeout(function () {
        var line = document.createElement("p");
        line.className = "working";
        line.setAttribute("role", "status");
        var pressed = event.submitter || buttons(form)[0];
        (pressed ? pressed.parentNode : form).append(line);
        line.textContent = text;
      }, 1500);
    }
  }

  function shownAgain() {
    leaving = false;
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      buttons(form).forEach(function (button) { button.disabled = false; });
      form.querySelectorAll(".working").forEach(function (line) { line.remove(); });
    });
  }

  function refresh(element) {
    window.setTimeout(function () {
      if (!document.hidden) {
        window.location.reload();
      } else {
        refresh(element);
      }
    }, Number(element.dataset.refresh) * 1000);
  }

  /** What takes longer than the page itself is a page of its own, shown here once it has come. */
  function part(place) {
    var link = place.querySelector("a[href]");
    if (!link) {
      return;
    }
    place.setAttribute("aria-busy", "true");
    window.fetch(link.href, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.text();
      })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        var found = page.getElementById(place.dataset.part);
        if (found) {
          place.replaceChildren.apply(place, Array.from(found.children).map(function (child) {
            return document.importNode(child, true);
          }));
        }
      })
      .catch(function () { /* The link stays. */ })
      .then(function () { place.removeAttribute("aria-busy"); });
  }

  /**
   * Saves what is written in a form by itself, as its button for that would: when a field is left,
   * and in a pause. Who lost a race saves by hand, and then sees both versions.
   */
  function autosave(status) {
    var form = status.closest("form");
    var pause;
    var changed = false;
    var running = null;
    var off = false;

    function saved(page) {
      var fresh = page.getElementById(form.id);
      var mark = page.querySelector("[data-autosave]");
      if (!fresh || !mark || page.querySelector(".faults")) {
        off = Boolean(page.querySelector(".conflict"));
        status.textContent = off ? status.dataset.race : status.dataset.wrong;
        status.classList.add("not");
        return;
      }
      // What the person has seen is what has just been saved: one version, or one for each answer.
      fresh.querySelectorAll('input[name^="' + form.id + ':seen"],input[name="jakarta.faces.ViewState"]')
        .forEach(function (value) {
          document.querySelectorAll('input[name="' + value.name + '"]').forEach(function (field) {
            field.value = value.value;
          });
        });
      status.textContent = mark.dataset.now;
      status.classList.remove("not");
      dirty = changed;
    }

    function save() {
      window.clearTimeout(pause);
      if (!changed || running || off || leaving) {
        return;
      }
      changed = false;
      var body = new URLSearchParams(new FormData(form));
      body.append(status.dataset.autosave, "1");
      running = window.fetch(form.action, { method: "POST", credentials: "same-origin", body: body })
        .then(function (answer) { return answer.text(); })
        .then(function (text) { saved(new DOMParser().parseFromString(text, "text/html")); })
        .catch(function () { changed = true; })
        .then(function () { running = null; });
    }

    form.addEventListener("input", function () {
      changed = true;
      window.clearTimeout(pause);
      pause = window.setTimeout(save, 8000);
    });
    form.addEventListener("focusout", save);
    form.addEventListener("submit", function (event) {
      var pressed = event.submitter;
      window.clearTimeout(pause);
      changed = false;
      if (running) {
        event.preventDefault();
        event.stopPropagation();
        running.then(function () { form.requestSubmit(pressed); });
      }
    });
  }

  function start() {
    var faults = document.querySelector("[data-focus]");
    if (faults) {
      faults.focus();
    }
    document.querySelectorAll("textarea[data-words],textarea[data-characters]").forEach(counter);
    document.querySelectorAll("[data-refresh]").forEach(refresh);
    document.querySelectorAll("[data-part]").forEach(part);
    document.querySelectorAll("[data-autosave]").forEach(autosave);
    document.addEventListener("click", toFault);
    document.addEventListener("submit", submitted);
    document.addEventListener("input", function (event) {
      if (event.target.closest && event.target.closest("form[data-unsaved]")) {
        dirty = true;
      }
    });
    document.addEventListener("keydown", function (event) {
      var menu = event.key === "Escape" && document.querySelector("details:is(.account, .menu)[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", function (event) {
      document.querySelectorAll("details:is(.account, .menu)[open]").forEach(function (menu) {
        if (!menu.contains(event.target)) {
          menu.open = false;
        }
      });
    });
    window.addEventListener("pageshow", shownAgain);
    window.addEventListener("beforeunload", function (event) {
      if (dirty && !leaving) {
        event.preventDefault();
      }
    });
  }

  start();
})();
