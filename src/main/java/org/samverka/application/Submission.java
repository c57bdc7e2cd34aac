package org.samverka.application;

/** What the submitting transition takes: exactly what was signed. */
record Submission(String hash, String canonical, ApplicationContent content) {}
