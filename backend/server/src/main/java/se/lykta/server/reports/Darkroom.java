package se.lykta.server.reports;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.lykta.server.pictures.CameraFacts;
import se.lykta.server.pictures.Picture;
import se.lykta.store.FeatureStore;
import se.lykta.store.Photo;
import se.lykta.store.Photos;

/**
 * Develops photos, one after the other so that memory is enough for the largest: upright, no larger
 * than needed, without what the camera wrote beside them. What waited when the server stopped is
 * done at its next start.
 */
@Component
class Darkroom implements SmartInitializingSingleton, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);

  /** Another server may have stopped with photos undeveloped. */
  private static final int LOOK_EVERY_S = 30;

  private static final int PAUSE_AFTER_FAILURE_S = 5;

  private final Photos photos;
  private final Semaphore arrivals = new Semaphore(0);
  private final Thread worker;
  private volatile boolean open = true;

  Darkroom(FeatureStore store) {
    this.photos = store.photos();
    this.worker = Thread.ofPlatform().name("darkroom").daemon().unstarted(this::work);
  }

  @Override
  public void afterSingletonsInstantiated() {
    worker.start();
  }

  /** There is a new photo. */
  void wake() {
    arrivals.release();
  }

  private void work() {
    while (open) {
      try {
        developAll();
        arrivals.tryAcquire(LOOK_EVERY_S, TimeUnit.SECONDS);
        arrivals.drainPermits();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("Photos wait: {}", e.getMessage(), e);
        if (!paused()) {
          return;
        }
      }
    }
  }

  private boolean paused() {
    try {
      TimeUnit.SECONDS.sleep(PAUSE_AFTER_FAILURE_S);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void developAll() {
    Optional<Photo> next = photos.nextReceived();
    while (open && next.isPresent()) {
      develop(next.get());
      next = photos.nextReceived();
    }
  }

  private void develop(Photo photo) {
    byte[] content = photos.original(photo.id()).orElse(null);
    if (content == null) {
      return;
    }
    try {
      var facts = CameraFacts.of(content);
      var picture = Picture.read(content, facts.orientation());
      var known =
          new Photo.Development(
              picture.width(), picture.height(), facts.takenAt(), facts.position());
      photos.develop(photo.id(), picture.pictures(), known);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      LOG.warn("Photo {} can't be developed: {}", photo.id(), e.toString());
      photos.giveUp(photo.id());
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    open = false;
    worker.interrupt();
    worker.join();
  }
}
