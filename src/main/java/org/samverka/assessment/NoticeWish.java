package org.samverka.assessment;

import java.time.LocalDate;

/** What giving notice takes: the words to the association and the last day to comment. */
record NoticeWish(String message, LocalDate dueOn) {}
