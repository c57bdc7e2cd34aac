package org.samverka.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.desk.ChainExport;
import org.samverka.identity.CurrentActor;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Paging;

/** Where the administrator and the registrar look a chain of the audit up, and fetch it. */
@Named("auditChains")
@RequestScoped
public class AuditPage {

  @Inject private ChainExport export;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;
  @Inject private Messages messages;

  private @Nullable String kind;
  private String number = "";
  private long id;
  private ChainExport.@Nullable Found found;

  /** Looks up the chain that the address names, if it names one. */
  public void load() {
    ChainExport.Kind known = known();
    if (known == null) {
      return;
    }
    errors.attempt(
        "number",
        () -> {
          id = export.idOf(current.actor(), known, number);
          found = export.find(current.actor(), known, id);
        });
  }

  /** The chain; null when none is asked for or there is none. */
  public ChainExport.@Nullable Found getFound() {
    return found;
  }

  /** What the chain is about: the number that was typed, or the portal itself. */
  public String getAbout() {
    return known() == ChainExport.Kind.SYSTEM ? messages.get("desk.Kind.SYSTEM") : number.strip();
  }

  /** The seal as the command that verifies takes it. */
  public String getSeal() {
    return found == null ? "" : found.seal().sequence() + ":" + found.seal().hash();
  }

  /** Where the file is fetched. */
  public String getHref() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("kind", kind);
    parameters.put("id", id);
    return Paging.href(request.getContextPath() + ChainServlet.PATH, parameters);
  }

  /** The kinds to choose from. */
  public ChainExport.Kind[] getKinds() {
    return ChainExport.Kind.values();
  }

  private ChainExport.@Nullable Kind known() {
    for (ChainExport.Kind one : ChainExport.Kind.values()) {
      if (one.name().equals(kind)) {
        return one;
      }
    }
    return null;
  }

  /** The kind of chain. */
  public @Nullable String getKind() {
    return kind;
  }

  /** From the address. */
  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  /** The number of the case or the association, as it was typed. */
  public String getNumber() {
    return number;
  }

  /** From the address. */
  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }
}
