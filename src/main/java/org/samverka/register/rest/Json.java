package org.samverka.register.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Writes an answer, so that its fingerprint can be told before it is sent. */
final class Json {

  private static final Jsonb JSONB = JsonbBuilder.create();

  private Json() {}

  static String text(Object answer) {
    return JSONB.toJson(answer);
  }
}
