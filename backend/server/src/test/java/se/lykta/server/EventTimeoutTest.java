package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.AsyncEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.async.WebAsyncUtils;

/** An open map whose connection is ended by the container, as when the server stops. */
class EventTimeoutTest extends ServerTest {
  @Autowired private WebApplicationContext context;

  private MvcResult openMap() throws Exception {
    var server = MockMvcBuilders.webAppContextSetup(context).build();
    return server.perform(get("/api/events")).andReturn();
  }

  @Test
  void isTheEndOfTheStreamAndNotAnError() throws Exception {
    var request = openMap().getRequest();
    var open = (MockAsyncContext) request.getAsyncContext();
    for (var listener : open.getListeners()) {
      listener.onTimeout(new AsyncEvent(open));
    }
    assertThat(WebAsyncUtils.getAsyncManager(request).getConcurrentResult()).isNull();
  }
}
