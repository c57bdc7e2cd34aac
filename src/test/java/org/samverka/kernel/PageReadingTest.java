package org.samverka.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageReadingTest {

  private int asked;

  @AfterEach
  void isOver() {
    PageReading.end();
  }

  @Test
  void outside_a_page_every_question_is_asked_anew() {
    ask();
    ask();
    assertEquals(2, asked);
  }

  @Test
  void while_a_page_is_read_the_same_question_is_asked_once() {
    PageReading.begin();
    ask();
    assertEquals(1, ask());
    assertEquals(1, asked);
  }

  @Test
  void after_a_change_everything_is_asked_anew_each_time() {
    PageReading.begin();
    ask();
    new ChangeEndsReading().changes(this);
    ask();
    ask();
    assertEquals(3, asked);
  }

  @Test
  void another_page_knows_nothing_of_the_one_before() {
    PageReading.begin();
    ask();
    PageReading.begin();
    ask();
    assertEquals(2, asked);
  }

  private Object ask() {
    Object answer = PageReading.answer("how many", () -> ++asked);
    return answer == null ? 0 : answer;
  }
}
