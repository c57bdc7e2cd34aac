package org.samverka.register.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the list of partners. */
@Schema(name = "Partners")
public final class PartnersJson {

  @Schema(description = "The day at whose end the list is shown.", examples = "2026-11-23")
  public final LocalDate asOf;

  @Schema(description = "The partners, in the order that was asked for.")
  public final List<PartnerJson> partners;

  @Schema(
      description = "The cursor of the next page; not there on the last.",
      nullable = true,
      examples = "bmF0dGthZsOpZXQfNDcxMQ")
  public final @Nullable String next;

  PartnersJson(LocalDate asOf, List<PartnerJson> partners, @Nullable String next) {
    this.asOf = asOf;
    this.partners = List.copyOf(partners);
    this.next = next;
  }
}
