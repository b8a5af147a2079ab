/** One file as XML: parsing, ids, references, and the canonical text. Knows nothing of portfolios in several files. */
package org.waymark.core.persist.xml;
