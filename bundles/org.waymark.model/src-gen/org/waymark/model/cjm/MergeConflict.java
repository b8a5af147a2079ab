/**
 */
package org.waymark.model.cjm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Merge Conflict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.MergeConflict#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.MergeConflict#getElementId <em>Element Id</em>}</li>
 *   <li>{@link org.waymark.model.cjm.MergeConflict#getOwnerId <em>Owner Id</em>}</li>
 *   <li>{@link org.waymark.model.cjm.MergeConflict#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.waymark.model.cjm.MergeConflict#getBase <em>Base</em>}</li>
 *   <li>{@link org.waymark.model.cjm.MergeConflict#getOurs <em>Ours</em>}</li>
 *   <li>{@link org.waymark.model.cjm.MergeConflict#getTheirs <em>Theirs</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict()
 * @model
 * @generated
 */
public interface MergeConflict extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.ConflictKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.ConflictKind
	 * @see #setKind(ConflictKind)
	 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict_Kind()
	 * @model
	 * @generated
	 */
	ConflictKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.MergeConflict#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.ConflictKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ConflictKind value);

	/**
	 * Returns the value of the '<em><b>Element Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Element Id</em>' attribute.
	 * @see #setElementId(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict_ElementId()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getElementId();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.MergeConflict#getElementId <em>Element Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element Id</em>' attribute.
	 * @see #getElementId()
	 * @generated
	 */
	void setElementId(String value);

	/**
	 * Returns the value of the '<em><b>Owner Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner Id</em>' attribute.
	 * @see #setOwnerId(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict_OwnerId()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getOwnerId();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.MergeConflict#getOwnerId <em>Owner Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner Id</em>' attribute.
	 * @see #getOwnerId()
	 * @generated
	 */
	void setOwnerId(String value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict_Feature()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.MergeConflict#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict_Base()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getBase();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.MergeConflict#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(String value);

	/**
	 * Returns the value of the '<em><b>Ours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ours</em>' attribute.
	 * @see #setOurs(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict_Ours()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getOurs();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.MergeConflict#getOurs <em>Ours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ours</em>' attribute.
	 * @see #getOurs()
	 * @generated
	 */
	void setOurs(String value);

	/**
	 * Returns the value of the '<em><b>Theirs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Theirs</em>' attribute.
	 * @see #setTheirs(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMergeConflict_Theirs()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getTheirs();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.MergeConflict#getTheirs <em>Theirs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theirs</em>' attribute.
	 * @see #getTheirs()
	 * @generated
	 */
	void setTheirs(String value);

} // MergeConflict
