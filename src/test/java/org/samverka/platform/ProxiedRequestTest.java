package org.samverka.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ProxiedRequestTest {

  private static final Set<String> OURS = Set.of("10.0.0.1", "10.0.0.2");

  @Test
  void the_sender_is_the_last_that_is_no_proxy_of_ours() {
    assertEquals("192.0.2.7", ProxiedRequest.sender("192.0.2.7", OURS));
    assertEquals("192.0.2.7", ProxiedRequest.sender("192.0.2.7, 10.0.0.2", OURS));
  }

  @Test
  void what_a_sender_writes_before_its_own_address_is_not_believed() {
    assertEquals("192.0.2.7", ProxiedRequest.sender("127.0.0.1, 192.0.2.7, 10.0.0.2", OURS));
  }
}
