/**
 */
package org.waymark.model.cjm;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Evidence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Evidence#getSource <em>Source</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Evidence#getUrl <em>Url</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Evidence#getDate <em>Date</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Evidence#getSampleSize <em>Sample Size</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.EvidenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.EvidenceKind
	 * @see #setKind(EvidenceKind)
	 * @see org.waymark.model.cjm.CjmPackage#getEvidence_Kind()
	 * @model
	 * @generated
	 */
	EvidenceKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Evidence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.EvidenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvidenceKind value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waymark.model.cjm.CjmPackage#getEvidence_Source()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Evidence#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.waymark.model.cjm.CjmPackage#getEvidence_Url()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Evidence#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.waymark.model.cjm.CjmPackage#getEvidence_Date()
	 * @model dataType="org.waymark.model.cjm.IsoDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Evidence#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sample Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample Size</em>' attribute.
	 * @see #setSampleSize(Integer)
	 * @see org.waymark.model.cjm.CjmPackage#getEvidence_SampleSize()
	 * @model
	 * @generated
	 */
	Integer getSampleSize();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Evidence#getSampleSize <em>Sample Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Size</em>' attribute.
	 * @see #getSampleSize()
	 * @generated
	 */
	void setSampleSize(Integer value);

} // Evidence
