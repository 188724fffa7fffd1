// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.util.TraceSignatureVisitor;

/** The public and protected declarations of one class, as lines of text. */
final class ApiSignature extends ClassVisitor {

    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final List<String> members = new ArrayList<>();
    private String head = "";
    private String simpleName = "";

    private ApiSignature() {
        super(Opcodes.ASM9);
    }

    /** The lines of a class file; none where the class is not visible from outside its package. */
    static List<String> of(byte[] classFile) {
        ApiSignature signature = new ApiSignature();
        new ClassReader(classFile).accept(signature, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        if (signature.head.isEmpty()) {
            return List.of();
        }
        Collections.sort(signature.members);
        List<String> lines = new ArrayList<>(List.of(signature.head));
        signature.members.forEach(member -> lines.add("  " + member));
        return lines;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        if ((access & VISIBLE) == 0 || (access & Opcodes.ACC_SYNTHETIC) != 0 || name.endsWith("package-info")) {
            return;
        }
        simpleName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
        StringBuilder text = new StringBuilder(modifiers(access & ~Opcodes.ACC_SYNCHRONIZED, false));
        text.append(kind(access)).append(name.replace('/', '.'));
        if (signature != null) {
            TraceSignatureVisitor tracer = new TraceSignatureVisitor(access);
            new SignatureReader(signature).accept(tracer);
            text.append(tracer.getDeclaration());
        } else {
            if (superName != null && !superName.equals("java/lang/Object")) {
                text.append(" extends ").append(superName.replace('/', '.'));
            }
            for (int index = 0; index < interfaces.length; index++) {
                text.append(index == 0 ? " implements " : ", ").append(interfaces[index].replace('/', '.'));
            }
        }
        head = text.toString();
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
        // The flags of a nested class in its own file know no "protected" and no "private".
        if (head.contains(name.replace('/', '.')) && simpleName.equals(innerName) && (access & VISIBLE) == 0) {
            head = "";
        }
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        if (isVisible(access)) {
            TraceSignatureVisitor tracer = new TraceSignatureVisitor(access);
            new SignatureReader(signature == null ? descriptor : signature).acceptType(tracer);
            members.add(modifiers(access, false) + type(tracer.getDeclaration()) + " " + name);
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if (isVisible(access) && (access & Opcodes.ACC_BRIDGE) == 0) {
            TraceSignatureVisitor tracer = new TraceSignatureVisitor(access);
            new SignatureReader(signature == null ? descriptor : signature).accept(tracer);
            boolean constructor = name.equals("<init>");
            StringBuilder text = new StringBuilder(modifiers(access, true));
            if (!constructor) {
                text.append(type(tracer.getReturnType())).append(' ');
            }
            text.append(constructor ? simpleName : name).append(tracer.getDeclaration());
            if (exceptions != null && !tracer.getDeclaration().contains(" throws ")) {
                for (int index = 0; index < exceptions.length; index++) {
                    text.append(index == 0 ? " throws " : ", ")
                            .append(Type.getObjectType(exceptions[index]).getClassName());
                }
            }
            members.add(text.toString());
        }
        return null;
    }

    /** The tracer writes nothing for a plain {@code Object}. */
    private static String type(String traced) {
        return traced.isBlank() ? "java.lang.Object" : traced;
    }

    private boolean isVisible(int access) {
        return !head.isEmpty() && (access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static String kind(int access) {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "@interface ";
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return "interface ";
        }
        if ((access & Opcodes.ACC_ENUM) != 0) {
            return "enum ";
        }
        return (access & Opcodes.ACC_RECORD) != 0 ? "record " : "class ";
    }

    private static String modifiers(int access, boolean method) {
        StringBuilder text = new StringBuilder();
        text.append((access & Opcodes.ACC_PUBLIC) != 0 ? "public " : "protected ");
        if ((access & Opcodes.ACC_STATIC) != 0) {
            text.append("static ");
        }
        if ((access & Opcodes.ACC_ABSTRACT) != 0 && (access & Opcodes.ACC_INTERFACE) == 0) {
            text.append("abstract ");
        }
        if ((access & Opcodes.ACC_FINAL) != 0) {
            text.append("final ");
        }
        if (method && (access & Opcodes.ACC_VARARGS) != 0) {
            text.append("varargs ");
        }
        return text.toString();
    }
}
