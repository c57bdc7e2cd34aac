package org.samverka.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.document.FileType;
import org.samverka.document.SpooledFile;
import org.samverka.document.Uploads;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.monitoring.ReportFileKind;
import org.samverka.monitoring.ReportFileService;
import org.samverka.monitoring.ReportService;
import org.samverka.monitoring.ReportView;
import org.samverka.ui.Address;
import org.samverka.ui.ChosenFile;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;

/** The papers of a report: accounts, the auditor's report and others, added and taken away. */
@Named("reportPapers")
@RequestScoped
public class ReportPapersView {

  @Inject private HttpServletRequest request;
  @Inject private ReportService reports;
  @Inject private ReportFileService files;
  @Inject private Uploads uploads;
  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Messages messages;
  @Inject private Notices notices;

  private long id;
  private @Nullable ReportView report;
  private @Nullable ReportFileKind kind;
  private @Nullable Part file;

  @PostConstruct
  void address() {
    id = Address.id(request);
  }

  /** Reads the report that the address names; only whoever writes it adds papers to it. */
  public void load() {
    if (!getReport().isWritable()) {
      throw new NotFoundException("a report in hand");
    }
  }

  /** Tells by its field of a file that was so large that it was not taken to the disk at all. */
  public void tellOversize() {
    if (request.getParameter("large") != null && !errors.isAny()) {
      errors.at("file", MessageKey.of("document.fault.large", uploads.limit()));
    }
  }

  /** The report. */
  public ReportView getReport() {
    ReportView known = report;
    if (known == null) {
      known = reports.view(current.actor(), id);
      report = known;
    }
    return known;
  }

  /** Adds the chosen file. */
  public @Nullable String add() {
    ReportFileKind chosen = kind;
    if (chosen == null) {
      errors.at("kind", MessageKey.of("monitoring.fault.paperKind"));
      return null;
    }
    Part part = file;
    return errors.attempt("file", () -> attach(chosen, part)) ? here() : null;
  }

  private void attach(ReportFileKind chosen, @Nullable Part part) {
    ChosenFile.read(
        part,
        (content, name) -> {
          try (SpooledFile taken = uploads.take(content, name)) {
            files.attach(current.actor(), id, chosen, taken);
          }
        });
  }

  /** Takes one away. */
  public @Nullable String remove(long fileId) {
    return errors.attempt(() -> files.detach(current.actor(), id, fileId)) ? here() : null;
  }

  private String here() {
    notices.done(MessageKey.of("monitoring.report.saved"));
    return "/monitoring/report-papers?faces-redirect=true&id=" + id;
  }

  /** What a paper can be. */
  public List<ReportFileKind> getKinds() {
    return List.of(ReportFileKind.values());
  }

  /** What may be chosen, as browsers understand it. */
  public String getAccept() {
    return FileType.accept();
  }

  /** The types in words, and the largest size. */
  public String getHint() {
    String types = String.join(", ", Arrays.stream(FileType.values()).map(Enum::name).toList());
    return messages.of("monitoring.papers.hint", types, uploads.limit());
  }

  /** Which report. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** What the file is. */
  public @Nullable ReportFileKind getKind() {
    return kind;
  }

  /** Sets it. */
  public void setKind(@Nullable ReportFileKind kind) {
    this.kind = kind;
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
