package org.samverka.application.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.SupplementService;
import org.samverka.application.SupplementView;
import org.samverka.document.FileType;
import org.samverka.document.SpooledFile;
import org.samverka.document.Uploads;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Address;
import org.samverka.ui.ChosenFile;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;

/** Adds a file to the answer to one thing that was asked for. */
@Named("supplementFilePage")
@RequestScoped
public class SupplementFilePage {

  @Inject private HttpServletRequest request;
  @Inject private SupplementService service;
  @Inject private Uploads uploads;
  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Messages messages;
  @Inject private Notices notices;

  private long id;
  private long itemId;
  private @Nullable Part file;

  @PostConstruct
  void readAddress() {
    id = Address.id(request);
    itemId = Address.number(request, "item");
  }

  /** Reads the item, so that one that is not there is not found. */
  public void load() {
    getItem();
  }

  /** What was asked for. */
  public SupplementView.Item getItem() {
    List<SupplementView> all = service.supplements(current.actor(), id);
    return all.stream()
        .flatMap(view -> view.items().stream())
        .filter(item -> item.id() == itemId)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("supplement item"));
  }

  /** Adds the chosen file. */
  public @Nullable String add() {
    Part chosen = file;
    if (!errors.attempt("file", () -> attach(chosen))) {
      return null;
    }
    notices.done(MessageKey.of("application.supplement.fileAdded"));
    return "/application/supplement?faces-redirect=true&id=" + id;
  }

  private void attach(@Nullable Part part) {
    ChosenFile.read(
        part,
        (content, name) -> {
          try (SpooledFile taken = uploads.take(content, name)) {
            service.attach(current.actor(), id, itemId, taken);
          }
        });
  }

  /** Takes one away. */
  public @Nullable String remove(long fileId) {
    if (!errors.attempt(() -> service.detach(current.actor(), id, fileId))) {
      return null;
    }
    notices.done(MessageKey.of("application.supplement.fileRemoved"));
    return "/application/supplement-file?faces-redirect=true&id=" + id + "&item=" + itemId;
  }

  /** What may be chosen, as browsers understand it. */
  public String getAccept() {
    return FileType.accept();
  }

  /** The types in words, and the largest size. */
  public String getHint() {
    String types = String.join(", ", Arrays.stream(FileType.values()).map(Enum::name).toList());
    return messages.of("application.supplement.file.hint", types, uploads.limit());
  }

  /** Which case. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** Which thing. */
  public long getItemId() {
    return itemId;
  }

  /** Sets it. */
  public void setItemId(long itemId) {
    this.itemId = itemId;
  }

  /** The chosen file. */
  public @Nullable Part getFile() {
    return file;
  }

  /** Sets it. */
  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
