package se.jamkoll.rest.internal.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the source says of types, methods, parameters and constants: each is described once, where
 * it is. Names are canonical, {@code pkg.Outer.Inner} and {@code pkg.Type#method}.
 */
final class SourceDocs {

  private static final Pattern ADDRESSED =
      Pattern.compile("@(?:Query|Path|Header)Param\\((?:value = )?\"([^\"]+)\"");

  private final Map<String, String> firstSentences = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Map<String, String>> parameters = new HashMap<>();

  private SourceDocs() {}

  /** Reads the sources below some folders. */
  static SourceDocs of(Path... folders) {
    SourceDocs docs = new SourceDocs();
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    docs.read(files);
    return docs;
  }

  private void read(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      Reader reader = new Reader(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        reader.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the first sentence of a description; empty when there is none. */
  String firstSentence(String name) {
    return firstSentences.getOrDefault(name, "");
  }

  /** Returns a whole description, without its tags; empty when there is none. */
  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /** Returns what is said of a parameter, or of a component of a record; empty for nothing. */
  String parameter(String name, String parameter) {
    return parameters.getOrDefault(name, Map.of()).getOrDefault(parameter, "");
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String words(List<? extends DocTree> trees) {
    String words = trees.stream().map(SourceDocs::word).collect(Collectors.joining());
    return words.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  private static String word(DocTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (tree instanceof LinkTree link) {
      return link.getLabel().isEmpty() ? simple(link.getReference()) : words(link.getLabel());
    }
    return tree.toString();
  }

  private static String simple(ReferenceTree reference) {
    String signature = reference.getSignature();
    return signature.substring(signature.lastIndexOf('#') + 1);
  }

  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final Deque<String> types = new ArrayDeque<>();

    Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void none) {
      ExpressionTree packageName = unit.getPackageName();
      if (packageName == null) {
        return null;
      }
      String name = packageName.toString();
      if (unit.getTypeDecls().isEmpty()) {
        keep(name, trees.getDocCommentTree(trees.getPath(unit, unit.getPackage())));
      }
      types.push(name);
      super.visitCompilationUnit(unit, null);
      types.pop();
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      types.push(types.getFirst() + "." + type.getSimpleName());
      keep(types.getFirst(), trees.getDocCommentTree(getCurrentPath()));
      super.visitClass(type, null);
      types.pop();
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      String name = types.getFirst() + "#" + method.getName();
      keep(name, trees.getDocCommentTree(getCurrentPath()));
      method.getParameters().forEach(parameter -> callByAddress(name, parameter));
      return null;
    }

    /** A parameter of an address may have another name than that of the method. */
    private void callByAddress(String method, VariableTree parameter) {
      String said = parameter(method, parameter.getName().toString());
      Matcher address = ADDRESSED.matcher(parameter.getModifiers().toString());
      if (!said.isEmpty() && address.find()) {
        parameters.computeIfAbsent(method, none -> new HashMap<>()).put(address.group(1), said);
      }
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
      keep(types.getFirst() + "#" + variable.getName(), trees.getDocCommentTree(getCurrentPath()));
      return null;
    }

    private void keep(String name, @Nullable DocCommentTree comment) {
      if (comment == null || firstSentences.containsKey(name)) {
        return;
      }
      firstSentences.put(name, words(comment.getFirstSentence()));
      texts.put(name, words(comment.getFullBody()));
      Map<String, String> said = new HashMap<>();
      for (DocTree tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree parameter) {
          said.put(
              parameter.getName().toString(), sentence(words(parameter.getDescription())) + ".");
        }
      }
      parameters.put(name, said);
    }
  }
}
