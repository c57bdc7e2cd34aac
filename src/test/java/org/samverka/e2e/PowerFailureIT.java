package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverka.testing.PortalProcess;

/**
 * A portal that lost its power in the middle of its work comes back by the same command, on the
 * same data: everything that was acknowledged is there, and nothing is half.
 *
 * <p>{@code mvn verify} does it a few times; {@code mvn -Psoak verify} at length.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS)
class PowerFailureIT {

  private static final int KILLS = Integer.getInteger("samverka.test.kills", 3);
  private static final int RACES = Integer.getInteger("samverka.test.races", 5);
  private static final int DRAFTS = 8;
  private static final int AT_ONCE = 4;

  /** A draft in which nothing is left, and who signs it. */
  private record Draft(long caseId, long signatory) {}

  @Test
  void whatWasAcknowledgedIsThereAndNothingIsHalf() throws InterruptedException {
    Random chance = new Random(20261123);
    Map<Draft, String> acknowledged = new ConcurrentHashMap<>();
    List<Draft> all = new ArrayList<>();
    try (PortalProcess portal = start()) {
      for (int round = 1; round <= KILLS; round++) {
        List<Draft> drafts = drafts(portal, DRAFTS);
        all.addAll(drafts);
        long before = portal.pid();
        submitUntilKilled(portal, drafts, acknowledged, 1 + chance.nextInt(DRAFTS - 2));
        assertFalse(portal.isRunning());

        portal.start();

        assertTrue(portal.pid() != before);
        compare(portal, all, acknowledged);
        System.out.printf(
            "kill %d of %d: %d submissions acknowledged so far, ready again after %d ms%n",
            round, KILLS, acknowledged.size(), portal.timeToReady().toMillis());
      }
      for (Draft draft : all) {
        acknowledged.put(draft, submit(portal, draft));
      }
      compare(portal, all, acknowledged);
      assertNoGaps(acknowledged);
      portal.stop();
    }
  }

  @Test
  void theSameFormSentManyTimesAtOnceMakesOneSubmission() throws InterruptedException {
    Map<Draft, String> submitted = new LinkedHashMap<>();
    try (PortalProcess portal = start()) {
      for (int race = 0; race < RACES; race++) {
        Draft draft = drafts(portal, 1).get(0);
        Set<String> numbers = ConcurrentHashMap.newKeySet();
        atOnce(Collections.nCopies(2 * AT_ONCE, draft), one -> numbers.add(submit(portal, one)));
        assertEquals(1, numbers.size(), "race " + race + " gave " + numbers);
        submitted.put(draft, numbers.iterator().next());
      }
      compare(portal, new ArrayList<>(submitted.keySet()), submitted);
      assertNoGaps(submitted);
    }
    System.out.println(RACES + " races: one submission each");
  }

  private static PortalProcess start() {
    return PortalProcess.named("power-failure")
        .war(WarWithScenes.write(PortalProcess.portals().resolve("power-failure.war")))
        .start();
  }

  /** Each case is sent twice, as by a double click; the power goes when some have been answered. */
  private static void submitUntilKilled(
      PortalProcess portal, List<Draft> drafts, Map<Draft, String> acknowledged, int enough)
      throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(enough);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    for (Draft draft : drafts) {
      for (int click = 0; click < 2; click++) {
        threads.execute(
            () -> {
              try {
                String number = submit(portal, draft);
                if (acknowledged.put(draft, number) == null) {
                  answered.countDown();
                }
              } catch (UncheckedIOException e) {
                // The power is gone: nobody was told anything.
                answered.countDown();
              }
            });
      }
    }
    assertTrue(answered.await(2, TimeUnit.MINUTES), "nothing was answered");
    portal.kill();
    threads.shutdown();
    assertTrue(threads.awaitTermination(2, TimeUnit.MINUTES));
  }

  /** Every case is wholly a draft or wholly submitted, and is what was answered. */
  private static void compare(
      PortalProcess portal, List<Draft> drafts, Map<Draft, String> acknowledged) {
    Set<String> faults = new TreeSet<>();
    for (Draft draft : drafts) {
      Properties found = look(portal, draft);
      boolean whole =
          found.getProperty("stage").equals("REGISTERED")
              && !found.getProperty("number").isEmpty()
              && found.getProperty("signatures").equals("1")
              && found.getProperty("submitted").equals("1")
              && found.getProperty("registered").equals("1")
              && found.getProperty("chain").equals("0");
      boolean untouched =
          found.getProperty("stage").equals("DRAFT")
              && found.getProperty("number").isEmpty()
              && found.getProperty("signatures").equals("0")
              && found.getProperty("submitted").equals("0")
              && found.getProperty("registered").equals("0");
      String told = acknowledged.get(draft);
      if (told != null && !told.equals(found.getProperty("number"))) {
        faults.add(draft + " was acknowledged as " + told + " and is " + found);
      } else if (!whole && !untouched) {
        faults.add(draft + " is half: " + found);
      }
    }
    assertEquals(Set.of(), faults);
  }

  private static void assertNoGaps(Map<Draft, String> submitted) {
    Set<Integer> serials =
        submitted.values().stream()
            .map(number -> Integer.parseInt(number.substring(number.indexOf('/') + 1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        IntStream.rangeClosed(1, submitted.size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new)),
        serials);
  }

  private static List<Draft> drafts(PortalProcess portal, int count) {
    return ask(portal, "/power/drafts?count=" + count)
        .lines()
        .map(line -> line.split(" ", 2))
        .map(parts -> new Draft(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
        .toList();
  }

  private static String submit(PortalProcess portal, Draft draft) {
    return ask(portal, "/power/submit?case=" + draft.caseId() + "&by=" + draft.signatory());
  }

  private static Properties look(PortalProcess portal, Draft draft) {
    Properties told = new Properties();
    try {
      told.load(new StringReader(ask(portal, "/power/look?case=" + draft.caseId())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told;
  }

  private static String ask(PortalProcess portal, String path) {
    HttpResponse<String> answer = portal.get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode() + "\n" + answer.body());
    }
    return answer.body();
  }

  private static void atOnce(List<Draft> drafts, java.util.function.Consumer<Draft> deed)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(drafts.size());
    CountDownLatch go = new CountDownLatch(1);
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    for (Draft draft : drafts) {
      threads.execute(
          () -> {
            try {
              go.await();
              deed.accept(draft);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            } catch (RuntimeException | AssertionError e) {
              failures.add(e);
            }
          });
    }
    go.countDown();
    threads.shutdown();
    assertTrue(threads.awaitTermination(2, TimeUnit.MINUTES));
    assertEquals(List.of(), failures);
  }
}
