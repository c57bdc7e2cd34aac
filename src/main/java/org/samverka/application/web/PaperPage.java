package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.application.PaperService;
import org.samverka.application.PaperView;
import org.samverka.document.FileType;
import org.samverka.document.SpooledFile;
import org.samverka.document.Uploads;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.programme.PaperKind;
import org.samverka.ui.ChosenFile;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;

/** One kind of paper: its files, adding one, or saying that it comes later and why. */
@Named("paperPage")
@RequestScoped
public class PaperPage extends CasePage {

  @Inject private PaperService papers;
  @Inject private Uploads uploads;
  @Inject private Messages messages;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private @Nullable Part file;
  private @Nullable String because;

  /** Reads the paper that the address names. */
  public @Nullable String open() {
    load();
    if (!isDraft()) {
      return to("/application/case");
    }
    if (because == null) {
      because = getLater() == null ? "" : Objects.requireNonNull(getLater()).laterBecause();
    }
    return null;
  }

  /** Tells by its field of a file that was so large that it was not taken to the disk at all. */
  public void tellOversize() {
    if (!parameter("large").isEmpty() && !errors.isAny()) {
      errors.at("file", MessageKey.of("document.fault.large", uploads.limit()));
    }
  }

  /** Adds the chosen file. */
  public @Nullable String add() {
    Part chosen = file;
    if (!errors.attempt("file", () -> attach(chosen))) {
      return null;
    }
    notices.done(MessageKey.of("application.paper.added", messages.name(getKind())));
    return here();
  }

  private void attach(@Nullable Part part) {
    ChosenFile.read(
        part,
        (content, name) -> {
          try (SpooledFile taken = uploads.take(content, name)) {
            papers.attach(actor(), getId(), getKind(), taken);
          }
        });
  }

  /** Promises it for later. */
  public @Nullable String promise() {
    boolean done =
        errors.attempt(
            () ->
                papers.promise(
                    actor(), getId(), getKind(), Objects.requireNonNullElse(because, "")));
    if (!done) {
      return null;
    }
    notices.done(MessageKey.of("application.paper.promised", messages.name(getKind())));
    return to("/application/papers");
  }

  /** Takes one away. */
  public @Nullable String remove(long paperId) {
    if (!errors.attempt(() -> papers.detach(actor(), getId(), paperId))) {
      return null;
    }
    notices.done(MessageKey.of("application.paper.removed"));
    return here();
  }

  private String here() {
    return to("/application/paper") + "&kind=" + getKind().name();
  }

  /** Which kind. */
  public PaperKind getKind() {
    return getContent().programme().terms().papers().stream()
        .map(paper -> paper.kind())
        .filter(kind -> kind.name().equals(parameter("kind")))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("paper"));
  }

  /** Whether the programme requires it. */
  public boolean isRequired() {
    return getContent().programme().terms().papers().stream()
        .anyMatch(paper -> paper.kind() == getKind() && paper.required());
  }

  /** The files that are there. */
  public List<PaperView> getFiles() {
    return getContent().papers().stream()
        .filter(paper -> paper.kind() == getKind() && !paper.comesLater())
        .toList();
  }

  /** The promise, if there is one. */
  public @Nullable PaperView getLater() {
    return getContent().papers().stream()
        .filter(paper -> paper.kind() == getKind() && paper.comesLater())
        .findFirst()
        .orElse(null);
  }

  /** What may be chosen, as browsers understand it. */
  public String getAccept() {
    return FileType.accept();
  }

  /** The types in words, and the largest size. */
  public String getHint() {
    String types = String.join(", ", Arrays.stream(FileType.values()).map(Enum::name).toList());
    return messages.of("application.paper.hint", types, uploads.limit());
  }

  /** The chosen file. */
  public @Nullable Part getFile() {
    return file;
  }

  /** Sets it. */
  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** Why it comes later. */
  public @Nullable String getBecause() {
    return because;
  }

  /** Sets it. */
  public void setBecause(@Nullable String because) {
    this.because = because == null ? "" : because;
  }
}
