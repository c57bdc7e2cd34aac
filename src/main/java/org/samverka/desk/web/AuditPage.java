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
import org.samverka.identity.NotFoundException;
import org.samverka.ui.Paging;

/** Where the administrator and the registrar look a chain of the audit up, and fetch it. */
@Named("auditChains")
@RequestScoped
public class AuditPage {

  @Inject private ChainExport export;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private @Nullable String kind;
  private String id = "";
  private ChainExport.@Nullable Found found;

  /** Looks up the chain that the address names, if it names one. */
  public void load() {
    ChainExport.Kind known = known();
    if (known == null) {
      return;
    }
    try {
      found = export.find(current.actor(), known, id.isBlank() ? 0 : Long.parseLong(id.strip()));
    } catch (NotFoundException | NumberFormatException e) {
      // The page says so beside the fields, where the number can be put right.
      found = null;
    }
  }

  /** The chain; null when none is asked for or there is none. */
  public ChainExport.@Nullable Found getFound() {
    return found;
  }

  /** Whether one is asked for that does not exist. */
  public boolean isMissing() {
    return known() != null && found == null;
  }

  /** The seal as the command that verifies takes it. */
  public String getSeal() {
    return found == null ? "" : found.seal().sequence() + ":" + found.seal().hash();
  }

  /** Where the file is fetched. */
  public String getHref() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("kind", kind);
    parameters.put("id", id.strip());
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
  public String getId() {
    return id;
  }

  /** From the address. */
  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }
}
