package org.samverka.register.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a partner stands by one commitment, as far as it is decided. */
@Schema(name = "Commitment")
public final class CommitmentJson {

  @Schema(description = "The commitment's stable code.", examples = "SEX")
  public final String code;

  @Schema(description = "What it is about, in the language asked for.", examples = "kön")
  public final String name;

  @Schema(
      description = "MET with a justified limit is JUSTIFIED; nobody has to act on it.",
      enumeration = {
        "MET",
        "JUSTIFIED",
        "QUESTIONED",
        "BREACHED",
        "REMEDIED",
        "EVIDENCED",
        "DECLARED",
        "NOT_DECLARED"
      })
  public final String state;

  CommitmentJson(String code, String name, String state) {
    this.code = code;
    this.name = name;
    this.state = state;
  }
}
