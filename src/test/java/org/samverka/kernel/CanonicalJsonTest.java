package org.samverka.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void the_same_content_gives_the_same_text_whatever_its_order() {
    assertEquals(
        "{\"a\":\"åäö\",\"b\":[1,true,null]}",
        CanonicalJson.text("{ \"b\" : [1.0, true, null], \"a\" : \"\\u00e5äö\" }"));
  }

  @Test
  void names_are_sorted_by_utf16_units_as_the_standard_says() {
    assertEquals(
        "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"😀\":6,\"\ufb33\":7}",
        CanonicalJson.text(
            "{\"€\":5,\"\\r\":1,\"\ufb33\":7,\"1\":2,\"😀\":6,\"\u0080\":3,\"ö\":4}"));
  }
}
