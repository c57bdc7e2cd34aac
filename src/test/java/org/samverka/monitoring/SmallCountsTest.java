package org.samverka.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.monitoring.AgeGroup.FROM_18;
import static org.samverka.monitoring.AgeGroup.FROM_25;
import static org.samverka.monitoring.AgeGroup.FROM_65;
import static org.samverka.monitoring.AgeGroup.UNDER_18;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

  @Test
  void counts_from_one_to_four_are_small() {
    assertFalse(SmallCounts.isSmall(0));
    assertTrue(SmallCounts.isSmall(1));
    assertTrue(SmallCounts.isSmall(4));
    assertFalse(SmallCounts.isSmall(5));
  }

  @Test
  void a_single_hidden_group_hides_another_since_the_sum_would_give_it_away() {
    assertEquals(
        Set.of(UNDER_18, FROM_25),
        SmallCounts.hidden(Map.of(UNDER_18, 3, FROM_18, 40, FROM_25, 12, FROM_65, 0)));
    assertEquals(
        Set.of(UNDER_18, FROM_65),
        SmallCounts.hidden(Map.of(UNDER_18, 3, FROM_18, 40, FROM_25, 12, FROM_65, 1)));
    assertEquals(Set.of(), SmallCounts.hidden(Map.of(UNDER_18, 5, FROM_18, 40)));
  }

  @Test
  void where_all_others_are_empty_one_of_those_is_hidden() {
    assertEquals(2, SmallCounts.hidden(Map.of(UNDER_18, 3, FROM_18, 0, FROM_25, 0)).size());
  }
}
