package org.samverka.register.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Sha256;
import org.samverka.programme.ChoiceList;
import org.samverka.register.Mark;
import org.samverka.register.Order;
import org.samverka.register.PublicPartner;
import org.samverka.register.PublicRegister;
import org.samverka.register.RegisterNames;
import org.samverka.register.RegisterQuestion;
import org.samverka.ui.Keyset;

/** The approved partners as open data. */
@Path("/v1/partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Approved partners, today or as of a day that has been.")
public class PartnersResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  @Inject private PublicRegister register;
  @Inject private RegisterNames names;
  @Inject private SamverkaClock clock;

  @Context private UriInfo address;
  @Context private Request request;

  /** A page of the list. */
  @GET
  @Operation(
      operationId = "partners",
      summary = "The approved partners",
      description = "Paged: each page but the last has a cursor and a link to the next.")
  @Parameter(
      name = "search",
      in = ParameterIn.QUERY,
      description = "Beginnings of words.",
      schema = @Schema(implementation = String.class, maxLength = 100),
      example = "öppen")
  @Parameter(
      name = "group",
      in = ParameterIn.QUERY,
      description = "A target group's number.",
      schema = @Schema(implementation = Long.class),
      example = "101")
  @Parameter(
      name = "district",
      in = ParameterIn.QUERY,
      description = "A district's number.",
      schema = @Schema(implementation = Long.class),
      example = "151")
  @Parameter(
      name = "programme",
      in = ParameterIn.QUERY,
      description = "A programme's number.",
      schema = @Schema(implementation = Long.class))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "How they stand by their commitments as a whole.",
      schema =
          @Schema(enumeration = {"BREACHED", "TO_PUT_RIGHT", "NOT_ASSESSED", "LIMITED", "ALL_MET"}))
  @Parameter(
      name = "least",
      in = ParameterIn.QUERY,
      description = "The least amount a year, kronor.",
      schema = @Schema(implementation = Long.class))
  @Parameter(
      name = "most",
      in = ParameterIn.QUERY,
      description = "The largest amount a year, kronor.",
      schema = @Schema(implementation = Long.class))
  @Parameter(ref = Api.DAY)
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "The order; with a dash the largest first.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"name", "-name", "amount", "-amount", "until", "-until"}))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many on a page, 1 to 200.",
      schema = @Schema(implementation = Integer.class, defaultValue = "50"))
  @Parameter(
      name = "cursor",
      in = ParameterIn.QUERY,
      description = "Where the page begins, from the page before.",
      schema = @Schema(implementation = String.class))
  @Parameter(ref = Api.LANGUAGE)
  @APIResponse(
      responseCode = "200",
      description = "A page of partners.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PartnersJson.class)))
  @APIResponse(responseCode = "400", ref = Api.NO_SENSE)
  public Response partners() {
    MultivaluedMap<String, String> given = address.getQueryParameters();
    RegisterQuestion question = question(given);
    Faults faults = new Faults();
    int limit = faults.read("limit", USUAL, () -> limit(given.getFirst("limit")));
    Optional<Order.Place> from =
        faults.read("cursor", Optional.empty(), () -> place(question, given.getFirst("cursor")));
    faults.stop();
    List<PublicPartner> found =
        register.page(
            Actor.PUBLIC, question.filter(), question.order(from.orElse(null), false), limit + 1);
    boolean more = found.size() > limit;
    List<PublicPartner> page = more ? found.subList(0, limit) : found;
    String next = more ? cursor(question, page.get(limit - 1)) : null;
    LocalDate day = day(question);
    PartnersJson answer =
        new PartnersJson(
            day, page.stream().map(one -> json(one, day, language(given))).toList(), next);
    return answer(answer, next);
  }

  /** One partner. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "partner", summary = "One approved partner")
  @Parameter(ref = Api.DAY)
  @Parameter(ref = Api.LANGUAGE)
  @APIResponse(
      responseCode = "200",
      description = "The partner.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PartnerJson.class)))
  @APIResponse(responseCode = "404", ref = Api.NOT_FOUND)
  public Response partner(
      @Parameter(description = "The partnership's number.", example = "4711") @PathParam("id")
          String id) {
    MultivaluedMap<String, String> given = address.getQueryParameters();
    LocalDate day = day(question(given));
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("a partner by the number " + id.length() + " characters long");
    }
    PublicPartner one = register.partner(Actor.PUBLIC, Long.parseLong(id), day);
    return answer(json(one, day, language(given)), null);
  }

  private RegisterQuestion question(MultivaluedMap<String, String> given) {
    return RegisterQuestion.read(given::getFirst, clock.today(), true);
  }

  private LocalDate day(RegisterQuestion question) {
    LocalDate asked = question.filter().day();
    return asked == null ? clock.today() : asked;
  }

  private PartnerJson json(PublicPartner one, LocalDate day, TextLanguage language) {
    List<CommitmentJson> commitments =
        names.band(day, language).stream()
            .map(place -> new CommitmentJson(place.code(), place.shortName(), state(one, place)))
            .toList();
    return new PartnerJson(
        one.partnershipId(),
        one.associationName(),
        one.number(),
        one.activityName(),
        names.programmes(language).getOrDefault(one.programmeId(), ""),
        named(one.targetGroups(), names.of(ChoiceList.TARGET_GROUP, language)),
        named(one.districts(), names.of(ChoiceList.DISTRICT, language)),
        one.amountPerYear(),
        one.from(),
        one.until(),
        one.overall().name(),
        commitments);
  }

  private static String state(PublicPartner one, BandOrder.Place place) {
    return one.marks().of(place.commitmentId()).map(Mark::name).orElse("NOT_DECLARED");
  }

  private static List<String> named(List<Long> ids, Map<Long, String> all) {
    return ids.stream().map(all::get).filter(Objects::nonNull).toList();
  }

  private Response answer(Object answer, @Nullable String next) {
    String text = Json.text(answer);
    EntityTag tag =
        new EntityTag(Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder response =
        unchanged == null ? Response.ok(text).tag(tag) : unchanged.tag(tag);
    if (next != null) {
      URI link = address.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
      response.header("Link", "<" + link + ">; rel=\"next\"");
    }
    return response
        .header("Cache-Control", "public, max-age=60")
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", "ETag, Link")
        .build();
  }

  private static TextLanguage language(MultivaluedMap<String, String> given) {
    String asked = given.getFirst("lang");
    return TextLanguage.of(asked == null ? "sv" : asked);
  }

  private static String cursor(RegisterQuestion question, PublicPartner last) {
    Order.Place place = last.place(question.sort());
    return Keyset.cursor(place.value(), Long.toString(place.partnershipId()));
  }

  private static Optional<Order.Place> place(RegisterQuestion question, @Nullable String cursor) {
    if (cursor == null) {
      return Optional.empty();
    }
    Optional<Order.Place> place =
        Keyset.of(cursor, null).from().flatMap(values -> Order.Place.read(question.sort(), values));
    if (place.isEmpty()) {
      throw new InvalidValueException(MessageKey.of("register.fault.cursor"));
    }
    return place;
  }

  private static int limit(@Nullable String text) {
    if (text == null) {
      return USUAL;
    }
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
      throw new InvalidValueException(MessageKey.of("register.fault.limit", MOST));
    }
    return Integer.parseInt(text);
  }
}
