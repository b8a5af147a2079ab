/** The documents of the product as help inside it: topics, the Markdown they are written in, and search. No server. */
package org.waymark.core.help;
