package org.samverka.register.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The root of the portal's open data. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Samverka, öppna data",
            version = "1",
            description =
                "Which associations have an agreement with the city's social services, what they"
                    + " do, what they receive and how they live up to their commitments. Only what"
                    + " has been decided is here; no address and no private person ever is.",
            license =
                @License(
                    name = "CC0 1.0",
                    url = "https://creativecommons.org/publicdomain/zero/1.0/")),
    components =
        @Components(
            parameters = {
              @Parameter(
                  name = Api.DAY,
                  in = ParameterIn.QUERY,
                  description = "The day at whose end it is shown; today without it.",
                  schema = @Schema(implementation = LocalDate.class),
                  example = "2026-11-23"),
              @Parameter(
                  name = Api.LANGUAGE,
                  in = ParameterIn.QUERY,
                  description = "The language of names.",
                  schema =
                      @Schema(
                          enumeration = {"sv", "en"},
                          defaultValue = "sv"))
            },
            responses = {
              @APIResponse(
                  name = Api.NO_SENSE,
                  description = "A parameter makes no sense.",
                  content =
                      @Content(
                          mediaType = ProblemJson.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = Api.NOT_FOUND,
                  description = "It was no partner that day, or never.",
                  content =
                      @Content(
                          mediaType = ProblemJson.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class)))
            }))
public class Api extends Application {

  // What several resources say of themselves, by name.
  static final String DAY = "day";
  static final String LANGUAGE = "lang";
  static final String NO_SENSE = "no-sense";
  static final String NOT_FOUND = "not-found";
}
