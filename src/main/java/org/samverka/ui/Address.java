package org.samverka.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which thing a page is about, known from the first phase on: a page whose fields depend on what it
 * shows must know it before its view parameters are applied. Its forms carry {@code <input
 * type="hidden" name="id" …/>}.
 */
public final class Address {

  private Address() {}

  /** The number called {@code id} in the address or in the form; 0 for none. */
  public static long id(HttpServletRequest request) {
    return number(request, "id");
  }

  /** The number of this name in the address or in the form; 0 for none. */
  public static long number(HttpServletRequest request, String name) {
    @Nullable String value = request.getParameter(name);
    return value != null && value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
  }
}
