package se.lykta.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.lykta.server.commands.CommandLine;
import se.lykta.server.settings.LyktaSettings;

/** The front door: starts the server, or runs the command that was given. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(LyktaSettings.class)
public class Lykta {

  /**
   * @param arguments {@code --name=value} settings; a first word without dashes is a command
   */
  public static void main(String[] arguments) {
    if (CommandLine.isCommand(arguments)) {
      System.exit(CommandLine.run(arguments));
    }
    SpringApplication.run(Lykta.class, arguments);
  }
}
