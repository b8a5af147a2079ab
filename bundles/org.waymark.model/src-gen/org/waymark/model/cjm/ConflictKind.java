/**
 */
package org.waymark.model.cjm;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Conflict Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.waymark.model.cjm.CjmPackage#getConflictKind()
 * @model
 * @generated
 */
public enum ConflictKind implements Enumerator {
	/**
	 * The '<em><b>Both Changed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOTH_CHANGED_VALUE
	 * @generated
	 * @ordered
	 */
	BOTH_CHANGED(0, "bothChanged", "bothChanged"),

	/**
	 * The '<em><b>Deleted And Changed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELETED_AND_CHANGED_VALUE
	 * @generated
	 * @ordered
	 */
	DELETED_AND_CHANGED(1, "deletedAndChanged", "deletedAndChanged"),

	/**
	 * The '<em><b>Moved Twice</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVED_TWICE_VALUE
	 * @generated
	 * @ordered
	 */
	MOVED_TWICE(2, "movedTwice", "movedTwice"),

	/**
	 * The '<em><b>Dangling Reference</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DANGLING_REFERENCE_VALUE
	 * @generated
	 * @ordered
	 */
	DANGLING_REFERENCE(3, "danglingReference", "danglingReference"),

	/**
	 * The '<em><b>Duplicate Key</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DUPLICATE_KEY_VALUE
	 * @generated
	 * @ordered
	 */
	DUPLICATE_KEY(4, "duplicateKey", "duplicateKey"),

	/**
	 * The '<em><b>Not Merged</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_MERGED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_MERGED(5, "notMerged", "notMerged");

	/**
	 * The '<em><b>Both Changed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOTH_CHANGED
	 * @model name="bothChanged"
	 * @generated
	 * @ordered
	 */
	public static final int BOTH_CHANGED_VALUE = 0;

	/**
	 * The '<em><b>Deleted And Changed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELETED_AND_CHANGED
	 * @model name="deletedAndChanged"
	 * @generated
	 * @ordered
	 */
	public static final int DELETED_AND_CHANGED_VALUE = 1;

	/**
	 * The '<em><b>Moved Twice</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVED_TWICE
	 * @model name="movedTwice"
	 * @generated
	 * @ordered
	 */
	public static final int MOVED_TWICE_VALUE = 2;

	/**
	 * The '<em><b>Dangling Reference</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DANGLING_REFERENCE
	 * @model name="danglingReference"
	 * @generated
	 * @ordered
	 */
	public static final int DANGLING_REFERENCE_VALUE = 3;

	/**
	 * The '<em><b>Duplicate Key</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DUPLICATE_KEY
	 * @model name="duplicateKey"
	 * @generated
	 * @ordered
	 */
	public static final int DUPLICATE_KEY_VALUE = 4;

	/**
	 * The '<em><b>Not Merged</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_MERGED
	 * @model name="notMerged"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_MERGED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Conflict Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConflictKind[] VALUES_ARRAY =
		new ConflictKind[] {
			BOTH_CHANGED,
			DELETED_AND_CHANGED,
			MOVED_TWICE,
			DANGLING_REFERENCE,
			DUPLICATE_KEY,
			NOT_MERGED,
		};

	/**
	 * A public read-only list of all the '<em><b>Conflict Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConflictKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Conflict Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConflictKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConflictKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conflict Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConflictKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConflictKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conflict Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConflictKind get(int value) {
		switch (value) {
			case BOTH_CHANGED_VALUE: return BOTH_CHANGED;
			case DELETED_AND_CHANGED_VALUE: return DELETED_AND_CHANGED;
			case MOVED_TWICE_VALUE: return MOVED_TWICE;
			case DANGLING_REFERENCE_VALUE: return DANGLING_REFERENCE;
			case DUPLICATE_KEY_VALUE: return DUPLICATE_KEY;
			case NOT_MERGED_VALUE: return NOT_MERGED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ConflictKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ConflictKind
