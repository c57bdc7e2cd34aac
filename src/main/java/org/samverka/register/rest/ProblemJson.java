package org.samverka.register.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong (RFC 9457). */
@Schema(name = "Problem")
public final class ProblemJson {

  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  @Schema(description = "The kind of problem; about:blank for those that the status names.")
  public final String type;

  @Schema(description = "What is wrong, in a few words.", examples = "Bad Request")
  public final String title;

  @Schema(description = "The HTTP status.", examples = "400")
  public final int status;

  @Schema(description = "What is wrong with which parameter.")
  public final List<Fault> errors;

  /** What is wrong with one parameter. */
  @Schema(name = "ParameterFault")
  public static final class Fault {
    @Schema(examples = "day")
    public final String parameter;

    @Schema(examples = "Skriv dagen så här: 2026-11-23.")
    public final String detail;

    Fault(String parameter, String detail) {
      this.parameter = parameter;
      this.detail = detail;
    }
  }

  ProblemJson(String title, int status, List<Fault> errors) {
    this.type = "about:blank";
    this.title = title;
    this.status = status;
    this.errors = List.copyOf(errors);
  }
}
