package org.waymark.ui.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.testing.UiTest;

/**
 * Marks tests of the product's window. They share one workbench. Each gets a {@link Desktop} as a parameter of its
 * constructor or methods; afterwards the error log must be empty, and the workbench is left as it was.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@UiTest
@ExtendWith(DesktopExtension.class)
@interface DesktopTest {
}
