package se.jamkoll.reading.internal.worker.pool;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.jamkoll.reading.internal.worker.process.WorkerMain;

/**
 * The command that starts a worker: this Java, with little memory and nothing of our environment.
 *
 * @param classPath the class path: the jar of this bundle and its libraries
 * @param mainClass the name of the class that is run
 * @param options further options of the JVM
 */
public record WorkerCommand(String classPath, String mainClass, List<String> options) {

  private static final Pattern PATHS = Pattern.compile(File.pathSeparator, Pattern.LITERAL);
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Small and quick to start; all compilers, since a warm worker reads a pdf twice as fast so. */
  private static final List<String> LEAN =
      List.of(
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-Xlog:disable",
          "-XX:+DisplayVMOutputToStderr",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  /** Copies the options. */
  public WorkerCommand {
    options = List.copyOf(options);
  }

  /**
   * Returns the command of workers that read the formats this bundle reads.
   *
   * @param classPath the class path
   * @param archive a file with the classes as a JVM loads them; used where it is there
   * @param options further options of the JVM, separated by white space
   */
  public static WorkerCommand of(String classPath, String archive, String options) {
    List<String> all = new ArrayList<>();
    if (!archive.isEmpty() && Files.isReadable(Path.of(archive))) {
      all.add("-XX:SharedArchiveFile=" + Path.of(archive).toAbsolutePath());
    }
    WHITE_SPACE.splitAsStream(options).filter(each -> !each.isEmpty()).forEach(all::add);
    return new WorkerCommand(absolute(classPath), WorkerMain.class.getName(), all);
  }

  /** A worker runs in another folder than ours. */
  private static String absolute(String classPath) {
    return PATHS
        .splitAsStream(classPath)
        .map(entry -> new File(entry).getAbsolutePath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Starts a process in a folder of its own. */
  ProcessBuilder in(Path folder, int heapMegabytes, Path fontCache) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(LEAN);
    line.add("-Xmx" + heapMegabytes + "m");
    // What a crash or a library writes, it writes here, and it goes when the worker goes.
    line.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    line.add("-Djava.io.tmpdir=" + folder);
    line.add("-Duser.home=" + folder);
    line.add("-Dpdfbox.fontcache=" + fontCache);
    line.addAll(options);
    line.addAll(List.of("-cp", classPath, mainClass, folder.toString()));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    String systemRoot = builder.environment().get("SystemRoot");
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    if (systemRoot != null && File.separatorChar == '\\') {
      builder.environment().put("SystemRoot", systemRoot);
    }
    return builder;
  }
}
