package org.samverka.application;

/** What assigning takes: the account of the officer who gets the case. */
record Assignment(long officerId) {}
