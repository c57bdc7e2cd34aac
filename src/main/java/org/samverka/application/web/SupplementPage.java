package org.samverka.application.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.application.SupplementService;
import org.samverka.application.SupplementView;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Address;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** The association's page of a request for a supplement: each thing, and its answer. */
@Named("supplementPage")
@RequestScoped
public class SupplementPage {

  @Inject private HttpServletRequest request;
  @Inject private SupplementService service;
  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen;
  private String versions = "";
  private final Map<Long, String> answers = new HashMap<>();
  private @Nullable SupplementView view;

  @PostConstruct
  void readAddress() {
    id = Address.id(request);
  }

  /** Reads the latest request of the case. */
  public void load() {
    if (seen == 0) {
      seen = service.seen(current.actor(), id);
      look();
      getView().items().forEach(item -> answers.put(item.id(), item.answer()));
    }
  }

  private void look() {
    view = null;
    versions =
        getView().items().stream()
            .map(item -> item.id() + ":" + item.seen())
            .collect(Collectors.joining(" "));
  }

  /** The latest request. */
  public SupplementView getView() {
    SupplementView known = view;
    if (known == null) {
      List<SupplementView> all = service.supplements(current.actor(), id);
      if (all.isEmpty()) {
        throw new NotFoundException("supplement");
      }
      known = all.get(all.size() - 1);
      view = known;
    }
    return known;
  }

  /** Keeps what has been written. */
  public @Nullable String save() {
    if (!errors.attempt(this::keep)) {
      return null;
    }
    notices.done(MessageKey.of("application.supplement.saved"));
    return here();
  }

  /** Keeps and sends. */
  public @Nullable String send() {
    if (!errors.attempt(this::keep)) {
      return null;
    }
    if (!errors.attempt(() -> service.send(current.actor(), id, seen))) {
      // What was kept has new versions, which the next try must name.
      look();
      return null;
    }
    notices.done(MessageKey.of("application.supplement.sent"));
    return here();
  }

  private void keep() {
    Map<Long, SupplementService.TypedAnswer> typed = new HashMap<>();
    for (String pair : versions.split(" ", -1)) {
      int colon = pair.indexOf(':');
      if (colon > 0 && pair.matches("\\d{1,18}:\\d{1,18}")) {
        long item = Long.parseLong(pair.substring(0, colon));
        String text = answers.get(item);
        typed.put(
            item,
            new SupplementService.TypedAnswer(
                Long.parseLong(pair.substring(colon + 1)), text == null ? "" : text));
      }
    }
    service.answerAll(current.actor(), id, typed);
  }

  private String here() {
    return "/application/supplement?faces-redirect=true&id=" + id;
  }

  /** The answers, by the item's id. */
  public Map<Long, String> getAnswers() {
    return answers;
  }

  /** Which case. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The case's version that the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** The answers' versions that the person saw: each item's id, a colon and its version. */
  public String getVersions() {
    return versions;
  }

  /** Sets them. */
  public void setVersions(@Nullable String versions) {
    this.versions = versions == null ? "" : versions;
  }
}
