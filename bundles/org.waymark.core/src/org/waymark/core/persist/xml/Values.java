package org.waymark.core.persist.xml;

import java.time.DateTimeException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;

/** Converts attribute values from and to their text in files. */
public final class Values {

    private static final int SHOWN = 60;

    private Values() {
    }

    /**
     * @return the value, or {@code null} for an empty text, which means no value
     * @throws BadFile if the text is not a value of the attribute
     */
    static Object parse(EAttribute attribute, String text, String qualifiedName) throws BadFile {
        EDataType type = attribute.getEAttributeType();
        if (type.getInstanceClass() == String.class) {
            String value = (String) type.getEPackage().getEFactoryInstance().createFromString(type, text);
            return value == null || value.isEmpty() ? null : value;
        }
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (type instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(stripped);
            if (literal == null) {
                throw new BadFile(Messages.of(Values.class).get("value_noLiteral", attribute.getName(), shown(text),
                        String.join(", ", literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList())),
                        qualifiedName);
            }
            return literal.getInstance();
        }
        if (type == EcorePackage.Literals.EBOOLEAN && !stripped.equals("true") && !stripped.equals("false")) {
            throw bad(attribute, text, qualifiedName);
        }
        try {
            return type.getEPackage().getEFactoryInstance().createFromString(type, stripped);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw bad(attribute, text, qualifiedName);
        }
    }

    /** Returns the text of a value, never {@code null}; not cleaned yet. */
    static String text(EAttribute attribute, Object value) {
        if (value instanceof String text && attribute.getEAttributeType() == CjmPackage.Literals.TEXT) {
            return text;
        }
        if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        EDataType type = attribute.getEAttributeType();
        String text = type.getEPackage().getEFactoryInstance().convertToString(type, value);
        return text == null ? "" : text;
    }

    /** Shortens a piece of a file for a message to one line. */
    public static String shown(String text) {
        String line = text.substring(0, Math.min(text.length(), 4 * SHOWN)).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }

    private static BadFile bad(EAttribute attribute, String text, String qualifiedName) {
        Messages messages = Messages.of(Values.class);
        return new BadFile(messages.get("value_bad", attribute.getName(), shown(text),
                messages.get("type_" + attribute.getEAttributeType().getName())), qualifiedName);
    }
}
