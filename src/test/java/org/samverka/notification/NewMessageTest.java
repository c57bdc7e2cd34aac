package org.samverka.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverka.kernel.MessageKey;

class NewMessageTest {

  private static final NewMessage MESSAGE =
      NewMessage.to(List.of(3L, 2L, 3L), MessageKey.of("a.subject"), MessageKey.of("a.body"));

  @Test
  void nobody_gets_a_message_twice() {
    assertEquals(Set.of(2L, 3L), MESSAGE.accountIds());
  }

  @Test
  void a_message_leads_to_a_page_of_the_portal() {
    assertEquals("/case?id=5", MESSAGE.leadingTo("/case?id=5").link());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org", "//example.org", "/\\example.org", "javascript:x", "/a b"})
  void a_message_leads_nowhere_else(String link) {
    assertThrows(IllegalArgumentException.class, () -> MESSAGE.leadingTo(link));
  }
}
