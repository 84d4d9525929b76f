package org.jiangxuan.process.soundness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * What the code tells the processes: which messages it sends, which variables it sets, which errors it throws. A class that
 * calls the engine to do such a thing, and names the message, variable or error, is taken to mean it.
 */
record Wiring(Set<String> messages, Set<String> variables, Set<String> errors) {

    private static final Set<String> SENDING = Set.of(
            "createMessageCorrelation", "createMessageCorrelationAsync", "correlateMessage", "messageEventReceived");
    private static final Set<String> SETTING = Set.of(
            "setVariable",
            "setVariables",
            "setVariableLocal",
            "setVariablesLocal",
            "setVariablesAsync",
            "setVariableToTriggeredScope",
            "processInstanceVariable",
            "putValue",
            "startProcessInstanceByKey");
    private static final char UNKNOWN = '\u0001';
    private static final String THROWING = "org/camunda/bpm/engine/delegate/BpmnError";

    /** Reads the compiled classes below a folder; nested classes count as their outer one. */
    static Wiring of(Path classes) {
        Map<String, Calls> calls = new HashMap<>();
        for (Path file : files(classes)) {
            String outer = file.toString().replaceFirst("(\\$.*)?\\.class$", "");
            try (InputStream code = Files.newInputStream(file)) {
                new ClassReader(code).accept(calls.computeIfAbsent(outer, name -> new Calls()), ClassReader.SKIP_DEBUG);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Set<String> messages = new TreeSet<>();
        Set<String> variables = new TreeSet<>();
        Set<String> errors = new TreeSet<>();
        for (Calls found : calls.values()) {
            messages.addAll(found.sends ? found.texts : Set.of());
            variables.addAll(found.sets ? found.texts : Set.of());
            errors.addAll(found.raises ? found.texts : Set.of());
        }
        return new Wiring(messages, variables, errors);
    }

    boolean sends(String message) {
        return messages.contains(message);
    }

    boolean sets(String variable) {
        return variables.stream().anyMatch(named -> named.equals(variable) || isTailOf(named, variable));
    }

    /** A name such as the campaign's <code>review + "ClosesAt"</code>, whose beginning is known at run time only. */
    private static boolean isTailOf(String named, String variable) {
        return named.length() > 2 && named.charAt(0) == UNKNOWN && variable.endsWith(named.substring(1));
    }

    /** This, and what the models hand over themselves. */
    Wiring and(Set<String> mapped) {
        Set<String> all = new TreeSet<>(variables);
        all.addAll(mapped);
        return new Wiring(messages, all, errors);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one class calls and names. */
    private static final class Calls extends ClassVisitor {

        private final Set<String> texts = new HashSet<>();
        private boolean sends;
        private boolean sets;
        private boolean raises;

        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text) {
                        texts.add(text);
                    }
                }

                /** A name put together of a constant and something else. */
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle factory, Object... constants) {
                    if (factory.getName().equals("makeConcatWithConstants")) {
                        texts.add((String) constants[0]);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
                    sends |= SENDING.contains(called);
                    sets |= SETTING.contains(called);
                    raises |= owner.equals(THROWING) && called.equals("<init>");
                }
            };
        }
    }
}
