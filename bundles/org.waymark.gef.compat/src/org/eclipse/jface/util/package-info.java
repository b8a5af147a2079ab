/** Replacements for types that GEF needs and today's platform lacks. Nothing else belongs here. */
package org.eclipse.jface.util;
