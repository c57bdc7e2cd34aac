package org.samverka.register.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.Outage;
import org.samverka.kernel.RequestId;
import org.samverka.kernel.Texts;

/** Answers every failure as problem+json, with nothing of the portal's inside in it. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Context private @Nullable UriInfo address;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof InvalidInputException invalid) {
      Locale locale = locale();
      List<ProblemJson.Fault> faults =
          invalid.faults().entrySet().stream()
              .map(one -> new ProblemJson.Fault(one.getKey(), Texts.of(one.getValue(), locale)))
              .toList();
      return problem(Response.Status.BAD_REQUEST, faults);
    }
    if (failure instanceof NotFoundException) {
      return problem(Response.Status.NOT_FOUND, List.of());
    }
    if (failure instanceof WebApplicationException known) {
      return problem(known.getResponse().getStatusInfo(), List.of());
    }
    if (Outage.isBehind(failure)) {
      LOG.warning(() -> "request " + RequestId.current() + ": " + Outage.inOneLine(failure));
      return Response.fromResponse(problem(Response.Status.SERVICE_UNAVAILABLE, List.of()))
          .header("Retry-After", Outage.SECONDS)
          .build();
    }
    LOG.log(Level.SEVERE, failure, () -> "open data failed, request " + RequestId.current());
    return problem(Response.Status.INTERNAL_SERVER_ERROR, List.of());
  }

  private Locale locale() {
    boolean english = address != null && "en".equals(address.getQueryParameters().getFirst("lang"));
    return Locale.forLanguageTag(english ? "en" : "sv");
  }

  private static Response problem(Response.StatusType status, List<ProblemJson.Fault> faults) {
    return Response.status(status)
        .type(ProblemJson.MEDIA_TYPE)
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", "no-store")
        .entity(
            Json.text(new ProblemJson(status.getReasonPhrase(), status.getStatusCode(), faults)))
        .build();
  }
}
