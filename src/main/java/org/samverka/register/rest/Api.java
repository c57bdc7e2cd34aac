package org.samverka.register.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

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
                    url = "https://creativecommons.org/publicdomain/zero/1.0/")))
public class Api extends Application {}
