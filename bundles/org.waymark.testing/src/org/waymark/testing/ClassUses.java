package org.waymark.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.waymark.testing.ForbiddenMembers.Kind;
import org.waymark.testing.ForbiddenMembers.Use;

/**
 * Collects the uses of other types and members in classes. Fields are resolved at the end, when all superclasses are
 * known.
 */
final class ClassUses {

    private static final int API = Opcodes.ASM9;

    private final Set<Use> uses = new HashSet<>();
    private final Map<String, String> superclasses = new HashMap<>();
    private final Map<String, Set<String>> fields = new HashMap<>();

    void add(byte[] classFile) {
        new ClassReader(classFile).accept(new Reader(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    List<Use> list() {
        List<Use> found = new ArrayList<>();
        for (Use use : uses) {
            if (use.kind() == Kind.FIELD || use.kind() == Kind.STATIC_FIELD) {
                found.add(new Use(use.user(), use.kind(), declaring(use.owner(), use.member()), use.member()));
            } else {
                found.add(use);
            }
        }
        return found;
    }

    /** Returns the class that declares a field; class files name the class through which it is accessed. */
    private String declaring(String owner, String field) {
        String type = owner;
        while (superclasses.containsKey(type) && !fields.get(type).contains(field)) {
            type = superclasses.get(type);
        }
        return type;
    }

    private static String javaName(String internalName) {
        return internalName.replace('/', '.');
    }

    private final class Reader extends ClassRemapper {

        private String user = "";

        Reader() {
            this(new Types());
        }

        private Reader(Types types) {
            super(API, new Sink(), types);
            types.reader = this;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName,
                String[] interfaces) {
            user = javaName(name);
            superclasses.put(user, javaName(superName == null ? "" : superName));
            fields.put(user, new HashSet<>());
            if (superName != null) {
                note(Kind.EXTENDS, superName, "");
            }
            for (String type : interfaces) {
                note(Kind.IMPLEMENTS, type, "");
            }
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            fields.get(user).add(name);
            return super.visitField(access, name, descriptor, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] exceptions) {
            String declared = signature == null ? descriptor : signature;
            if ((access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0) {
                uses.add(new Use(user, Kind.DECLARES, declared.substring(declared.indexOf(')') + 1), name));
            }
            MethodVisitor types = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(API, types) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String fieldDescriptor) {
                    boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
                    note(isStatic ? Kind.STATIC_FIELD : Kind.FIELD, owner, field);
                    super.visitFieldInsn(opcode, owner, field, fieldDescriptor);
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String methodDescriptor,
                        boolean isInterface) {
                    note(Kind.METHOD, owner, method);
                    super.visitMethodInsn(opcode, owner, method, methodDescriptor, isInterface);
                }

                /** A method reference is a use, too. */
                @Override
                public void visitInvokeDynamicInsn(String made, String madeDescriptor, Handle bootstrap,
                        Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle method) {
                            note(Kind.METHOD, method.getOwner(), method.getName());
                        }
                    }
                    super.visitInvokeDynamicInsn(made, madeDescriptor, bootstrap, arguments);
                }
            };
        }

        private void note(Kind kind, String internalOwner, String member) {
            uses.add(new Use(user, kind, javaName(internalOwner), member));
        }
    }

    /** Visits all methods too, as a remapper only sees what is visited. */
    private static final class Sink extends ClassVisitor {

        Sink() {
            super(API);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] exceptions) {
            return new MethodVisitor(API) {
            };
        }
    }

    /** Records every type name that the remapper meets and renames none. */
    private static final class Types extends Remapper {

        private Reader reader;

        Types() {
            super(API);
        }

        @Override
        public String map(String internalName) {
            reader.note(Kind.TYPE, internalName, "");
            return internalName;
        }
    }
}
